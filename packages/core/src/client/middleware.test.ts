import { rejection } from "@clerk-platform/test-support/rejection";
import { type Middleware, wrapAsPathBasedClient } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient, testToken } from "../../test/test-client.ts";
import { isApiError } from "../index.ts";

const input = { applicationID: "app_1" };

describe("middleware", () => {
  it("sees named and raw calls with their path template, and can change the request", async () => {
    const server = await hostileServer({ body: [] });
    const { clerk } = testClient(server.url);
    const seen: string[] = [];
    clerk.raw.use({
      onRequest({ request, schemaPath }) {
        seen.push(`${request.method} ${schemaPath}`);
        request.headers.set("x-request-id", "7");
      },
    });
    await clerk.listApplications();
    await clerk.raw.GET("/platform/domains");
    expect(seen).toEqual(["GET /platform/applications", "GET /platform/domains"]);
    expect(server.received.map(({ headers }) => headers["x-request-id"])).toEqual(["7", "7"]);
  });

  it("never sees the token, in requests, responses or errors", async () => {
    const server = await hostileServer({ status: 503 }, {}, "reset");
    const { clerk } = testClient(server.url, { retry: 1 });
    const seen: unknown[] = [];
    const spy: Middleware = {
      onRequest: ({ request, options, params }) =>
        void seen.push([...request.headers], request, options, params),
      onResponse: ({ request, response }) => void seen.push([...request.headers], [...response.headers]),
      onError: ({ request, error }) => void seen.push([...request.headers], String(error)),
    };
    clerk.raw.use(spy);
    await clerk.getApplication(input);
    await rejection(clerk.getApplication(input));
    expect(server.received.every(({ headers }) => headers.authorization === `Bearer ${testToken}`)).toBe(
      true,
    );
    expect(seen.length).toBeGreaterThan(8);
    expect(JSON.stringify(seen)).not.toContain(testToken);
  });

  it.each([
    ["another origin", (url: string) => url.replace("127.0.0.1", "localhost")],
    ["another port", (url: string) => url.replace(/:\d+/, ":1")],
    ["a host in front of an @", (url: string) => url.replace("http://", "http://evil.example@")],
    ["a path above the base URL", (url: string) => url.replace("/v1/platform", "/v2/platform")],
    ["a climb out of the base URL", (url: string) => url.replace("/platform/", "/../../admin/")],
    ["an encoded climb", (url: string) => url.replace("/platform/", "/%2e%2e/admin/")],
    ["a doubly encoded climb", (url: string) => url.replace("/platform/", "/%252e%252e/admin/")],
    ["a base URL as a prefix", (url: string) => url.replace("/v1/", "/v1evil/")],
  ])("cannot send the token to %s", async (_, move) => {
    const server = await hostileServer({});
    const { clerk } = testClient(server.url);
    clerk.raw.use({ onRequest: ({ request }) => new Request(move(request.url), request) });
    for (const call of [clerk.getApplication(input), clerk.raw.GET("/platform/domains")]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).not.toContain(testToken);
    }
    expect(server.received).toEqual([]);
  });

  it("gets an error that names where a refused request was going", async () => {
    const { clerk } = testClient("http://127.0.0.1:9");
    clerk.raw.use({ onRequest: () => new Request("https://evil.example/x?secret=1") });
    await expect(clerk.getApplication(input)).rejects.toThrow(
      new TypeError(
        "the request to GET https://evil.example/x was refused: middleware moved it out of the baseUrl http://127.0.0.1:9/v1",
      ),
    );
  });

  it("runs once per call, above the retries", async () => {
    const server = await hostileServer({ status: 503 }, { status: 503 }, {});
    const { clerk } = testClient(server.url);
    let requests = 0;
    const statuses: number[] = [];
    clerk.raw.use({
      onRequest: () => void requests++,
      onResponse: ({ response }) => void statuses.push(response.status),
    });
    await clerk.getApplication(input);
    expect([requests, statuses, server.received.length]).toEqual([1, [200], 3]);
  });

  it("keeps the body for retries", async () => {
    const server = await hostileServer({ status: 503 }, { body: { id: "x" } });
    const { clerk } = testClient(server.url);
    clerk.raw.use({ onRequest: ({ request }) => void request.headers.set("x-a", "1") });
    await clerk.updateApplication({ ...input, body: { name: "Acme" } });
    expect(server.received.map(({ body }) => body.toString())).toEqual([
      '{"name":"Acme"}',
      '{"name":"Acme"}',
    ]);
  });

  it("can respond instead of the service, or turn a failure into data", async () => {
    const server = await hostileServer({ status: 404, body: { errors: [{ code: "resource_not_found" }] } });
    const { clerk } = testClient(server.url);
    const instead = { onRequest: () => Response.json({ application_id: "app_cached" }) };
    clerk.raw.use(instead);
    expect(await clerk.getApplication(input)).toEqual({ application_id: "app_cached" });
    expect(server.received).toEqual([]);
    clerk.raw.eject(instead);
    expect(isApiError(await rejection(clerk.getApplication(input)), { code: "resource_not_found" })).toBe(
      true,
    );
    clerk.raw.use({
      onResponse: ({ response }) =>
        response.status === 404 ? Response.json({ application_id: "none" }) : undefined,
    });
    expect(await clerk.getApplication(input)).toEqual({ application_id: "none" });
  });

  it("can replace a failed response by another of the same status", async () => {
    const failed = (message: string) => ({ errors: [{ code: "form_param_invalid", message }] });
    const server = await hostileServer({ status: 422, body: failed("from the service") });
    const { clerk } = testClient(server.url);
    clerk.raw.use({ onResponse: () => Response.json(failed("from middleware"), { status: 422 }) });
    const error = await rejection(clerk.getApplication(input));
    expect(error).toMatchObject({ status: 422, errors: [{ message: "from middleware" }] });
  });

  it("can be passed to a single call", async () => {
    const server = await hostileServer({ body: {} });
    const { clerk } = testClient(server.url);
    const middleware: Middleware[] = [
      { onRequest: ({ request }) => void request.headers.set("x-once", "1") },
    ];
    await clerk.raw.GET("/platform/domains", { middleware });
    await clerk.raw.GET("/platform/domains");
    expect(server.received.map(({ headers }) => headers["x-once"])).toEqual(["1", undefined]);
  });

  it("can be ejected", async () => {
    const server = await hostileServer({ body: [] });
    const { clerk } = testClient(server.url);
    let calls = 0;
    const count: Middleware = { onRequest: () => void calls++ };
    clerk.raw.use(count);
    await clerk.listApplications();
    clerk.raw.eject(count);
    await clerk.listApplications();
    expect(calls).toBe(1);
  });
});

it("raw works with wrapAsPathBasedClient", async () => {
  const server = await hostileServer({ body: { data: [], total_count: 0 } });
  const { clerk } = testClient(server.url);
  const { data } = await wrapAsPathBasedClient(clerk.raw)["/platform/domains"].GET();
  expect(data?.total_count).toBe(0);
  expect(server.received[0]?.headers.authorization).toBe(`Bearer ${testToken}`);
});

it("raw has every method of openapi-fetch", async () => {
  const server = await hostileServer({});
  const { clerk } = testClient(server.url);
  const raw = clerk.raw as unknown as Record<string, (path: string) => Promise<{ response: Response }>>;
  for (const method of ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"]) {
    expect((await raw[method]!("/platform/elsewhere")).response.status).toBe(200);
  }
  expect(server.received.map(({ method }) => method)).toEqual([
    "GET",
    "PUT",
    "POST",
    "DELETE",
    "OPTIONS",
    "HEAD",
    "PATCH",
  ]);
  const { response } = await clerk.raw.request("get" as never, "/platform/domains" as never, {} as never);
  expect((response as Response).ok).toBe(true);
});
