import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { upstreamOf } from "../../test/upstream.ts";
import { createWorkersClient } from "../index.ts";
import { type ProxyAuditEvent, platformProxyWorker, type WorkerProxyCall } from "./index.ts";

const upstream = upstreamOf("proxy");
const bindings = { ...env, ...upstream.env };
const lines: string[] = [];
const audited: ProxyAuditEvent<User>[] = [];
const logger = { debug: () => {}, warn: (line: string) => void lines.push(line) };
let applicationID: string;

interface User {
  id: string;
}

const proxy = platformProxyWorker({
  authorize: ({ request }: WorkerProxyCall<Env>): User | undefined => {
    const id = request.headers.get("x-user");
    return id ? { id } : undefined;
  },
  operations: { getApplication: true, updateApplication: true },
  rateLimit: { binding: "RATE_LIMITER", key: (user) => user.id },
  logger,
  audit: (event) => void audited.push(event),
});

const call = (
  user: string | undefined,
  path = `/platform/applications/${applicationID}`,
  init: RequestInit = {},
) =>
  proxy.fetch(
    new Request(`https://app.example/api/clerk${path}`, {
      ...init,
      headers: { ...(user && { "x-user": user }), ...init.headers },
    }),
    bindings,
    createExecutionContext(),
  );

beforeEach(async () => {
  lines.length = 0;
  audited.length = 0;
  await upstream.reset("small");
  const [application] = await createWorkersClient(upstream.env).listApplications();
  applicationID = application!.application_id;
});

describe("platformProxyWorker", () => {
  it("serves allowed operations with the bound key and without secrets", async () => {
    const answer = await call("u1");
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ application_id: applicationID });
    expect(text).not.toMatch(/sk_(test|live)_|secret_key/);
  });

  it("rejects operations that are not allowed and unknown principals", async () => {
    expect((await call("u2", "/platform/applications")).status).toBe(403);
    expect((await call(undefined)).status).toBe(403);
    const write = { method: "PATCH", body: "{}", headers: { "content-type": "application/json" } };
    expect(await (await call("u2", undefined, write)).json()).toMatchObject({
      errors: [{ code: "cross_site_request" }],
    });
  });

  it("audits every request, and leaves the body of unknown principals unread", async () => {
    let pulls = 0;
    const body = new ReadableStream(
      {
        pull(controller) {
          pulls++;
          controller.enqueue(new TextEncoder().encode("{}"));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const headers = {
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      "x-clerk-platform-proxy": "1",
    };
    expect((await call(undefined, undefined, { method: "PATCH", body, headers })).status).toBe(403);
    expect(pulls).toBe(0);
    for (const depth of [62, 2_500, 50_000]) {
      const deep = `{"name":"x","y":${"[".repeat(depth)}${"]".repeat(depth)}}`;
      await call("deep", undefined, { method: "PATCH", body: deep, headers });
    }
    await call("deep", "/platform/applications/%252e%252e");
    expect(audited.map(({ outcome }) => outcome)).toEqual([
      "not_authorized",
      "forwarded",
      "request_body_invalid",
      "request_body_invalid",
      "bad_path",
    ]);
  });

  it("limits each principal separately", async () => {
    for (let count = 0; count < 3; count++) expect((await call("busy")).status).toBe(200);
    const asked = (await upstream.operations()).length;
    const refused = await call("busy");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    expect(await refused.json()).toMatchObject({ errors: [{ code: "too_many_requests" }] });
    expect((await upstream.operations()).length).toBe(asked);
    expect((await call("calm")).status).toBe(200);
  });

  it.each([
    [{ RATE_LIMITER: undefined }, /RATE_LIMITER is not a rate limit binding: add "ratelimits"/],
    [
      { CLERK_PLATFORM_API_KEY: undefined },
      /CLERK_PLATFORM_API_KEY is not bound: run "npx wrangler secret put/,
    ],
  ])("names a missing binding in the log, not to the browser", async (missing, line) => {
    const request = new Request("https://app.example/api/clerk/platform/applications");
    const answer = await proxy.fetch(
      request,
      { ...bindings, ...missing } as unknown as Env,
      createExecutionContext(),
    );
    expect([answer.status, await answer.text()]).toEqual([
      500,
      expect.stringContaining("proxy_misconfigured"),
    ]);
    expect(lines.join()).toMatch(line);
    expect(lines.join()).not.toContain("ak_test");
    expect(audited).toMatchObject([
      {
        method: "GET",
        path: "/api/clerk/platform/applications",
        status: 500,
        outcome: "proxy_misconfigured",
      },
    ]);
  });

  it("sends through the transport in fetch", async () => {
    const through = platformProxyWorker({
      authorize: (): User => ({ id: "u" }),
      operations: ["getApplication"],
      fetch: (env: Env) => env.SELF,
      logger,
    });
    const request = new Request("https://app.example/api/clerk/platform/applications/app_1");
    // The Worker itself, which responds to every request with text.
    const answer = await through.fetch(request, bindings, createExecutionContext());
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining("upstream_invalid")]);
  });

  it("checks its options on creation", () => {
    const authorize = (): User => ({ id: "u" });
    expect(() => platformProxyWorker({ authorize, operations: ["getNothing" as "getDomain"] })).toThrow(
      'there is no operation "getNothing"',
    );
    expect(() => platformProxyWorker({ operations: [] } as never)).toThrow("authorize is missing");
  });
});
