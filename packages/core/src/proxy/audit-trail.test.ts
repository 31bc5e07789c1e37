import { describe, expect, it } from "vitest";
import { browserRequest, codeOf, testProxy } from "../../test/test-proxy.ts";
import type { PlatformProxyOptions } from "./index.ts";

const nested = (depth: number): string => `{"x":${"[".repeat(depth)}${"]".repeat(depth)}}`;
const configPath = (applicationID: string): string =>
  `/platform/applications/${applicationID}/instances/development/config?destructive=true`;

describe("audit", () => {
  it.each([10, 62, 63, 64, 1_000, 2_000, 2_200, 2_500, 4_000, 4_100, 5_000, 100_000])(
    "is called for a write nested %i levels deep, forwarded or refused",
    async (depth) => {
      const { handle, applicationID, audited, upstream } = await testProxy({
        fetch: async () => Response.json({ config_version: "1" }),
      });
      const response = await handle(
        browserRequest(configPath(applicationID), { method: "PATCH", body: nested(depth) }),
      );
      // The object itself adds one level.
      const sent = depth + 1 <= 64;
      expect([response.status, upstream.length]).toEqual(sent ? [200, 1] : [400, 0]);
      expect(audited).toMatchObject([
        {
          operation: "patchConfig",
          principal: { id: "user_1" },
          status: response.status,
          outcome: sent ? "forwarded" : "request_body_invalid",
        },
      ]);
    },
  );

  it.each<[string, string, RequestInit & { headers?: Record<string, string> }, object, string]>([
    ["a URL that is too long", `/platform/${"a".repeat(5_000)}`, {}, {}, "uri_too_long"],
    ["a path that traverses", "/platform/applications/%252e%252e", {}, {}, "bad_path"],
    ["an unknown path", "/platform/nothing", {}, {}, "resource_not_found"],
    ["an operation that is not allowed", "/platform/applications", {}, {}, "operation_not_allowed"],
    [
      "a request from another site",
      "/platform/applications/app_1",
      { headers: { "sec-fetch-site": "cross-site" } },
      {},
      "cross_site_request",
    ],
    [
      "a foreign host",
      "/platform/applications/app_1",
      {},
      { allowedHosts: ["b.example"] },
      "host_not_allowed",
    ],
    ["an unknown parameter", "/platform/applications/app_1?x=1", {}, {}, "request_invalid"],
    [
      "a request for secrets",
      "/platform/applications/app_1?include_secret_keys=true",
      {},
      {},
      "secrets_not_allowed",
    ],
    [
      "another content type",
      "/platform/applications/app_1",
      { method: "PATCH", body: "{}", headers: { "content-type": "text/plain" } },
      {},
      "unsupported_content_type",
    ],
    [
      "truncated JSON",
      "/platform/applications/app_1",
      { method: "PATCH", body: '{"name":"A' },
      {},
      "request_body_invalid",
    ],
    [
      "an authorize that returns undefined",
      "/platform/applications/app_1",
      {},
      { authorize: () => undefined },
      "not_authorized",
    ],
    [
      "an authorize that returns a response",
      "/platform/applications/app_1",
      {},
      { authorize: () => new Response(null, { status: 401 }) },
      "answered_by_authorize",
    ],
    [
      "an authorize that throws a value without a string form",
      "/platform/applications/app_1",
      {},
      {
        authorize: () => {
          throw Object.create(null);
        },
      },
      "proxy_failed",
    ],
    [
      "a constrain that refuses",
      "/platform/applications/app_1",
      {},
      { operations: { getApplication: { constrain: () => false } } },
      "not_authorized",
    ],
    [
      "a constrain that returns an array",
      "/platform/applications/app_1",
      {},
      { operations: { getApplication: { constrain: () => [] } } },
      "not_authorized",
    ],
    [
      "a constrain that adds an input",
      "/platform/applications/app_1",
      {},
      { operations: { getApplication: { constrain: () => ({ nonsense: 1 }) } } },
      "request_invalid",
    ],
    [
      "a service that cannot be reached",
      "/platform/applications/app_1",
      {},
      { fetch: () => Promise.reject(new TypeError("fetch failed")) },
      "upstream_unreachable",
    ],
    [
      "an invalid status of the service",
      "/platform/applications/app_1",
      {},
      {
        fetch: async () => ({
          status: 999,
          headers: new Headers(),
          arrayBuffer: async () => new ArrayBuffer(0),
        }),
      },
      "proxy_failed",
    ],
  ])("is called once for %s", async (_, path, init, options, outcome) => {
    const { handle, audited } = await testProxy(options as Partial<PlatformProxyOptions<{ id: string }>>);
    const response = await handle(browserRequest(path, init));
    expect(audited).toMatchObject([{ outcome, status: response.status, durationMs: expect.any(Number) }]);
  });

  it("is called for requests that the adapter refuses", async () => {
    const { handle, audited } = await testProxy();
    const response = await handle.refuse({
      method: "GET",
      path: "/api/clerk/../ak_tOpSeCrEt",
      status: 400,
      code: "bad_path",
      message: "The path is not in its canonical form.",
    });
    expect([response.status, await codeOf(response)]).toEqual([400, "bad_path"]);
    expect(audited).toMatchObject([
      { outcome: "bad_path", status: 400, path: "/api/clerk/../[redacted]", method: "GET" },
    ]);
  });

  it("receives no secrets of the input", async () => {
    const { handle, applicationID, audited } = await testProxy({
      fetch: async () => Response.json({ config_version: "1" }),
    });
    await handle(
      browserRequest(configPath(applicationID), {
        method: "PATCH",
        body: JSON.stringify({
          connection_oauth_google: { client_secret: "GOCSPX-topsecret", client_id: "kept" },
          webhooks: { signing_secret: "topsecret" },
          nested: [{ privateKey: "topsecret" }],
        }),
      }),
    );
    expect(JSON.stringify(audited)).not.toContain("topsecret");
    expect(JSON.stringify(audited)).toContain('"client_id":"kept"');
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("that %s is logged and does not change the response", async (_, audit) => {
    const { handle, applicationID, warnings } = await testProxy({ audit });
    expect((await handle(browserRequest(`/platform/applications/${applicationID}`))).status).toBe(200);
    expect(warnings).toEqual(["clerk-platform proxy audit failed: Error: disk full"]);
  });

  it("is awaited before the response is returned", async () => {
    const order: string[] = [];
    const { handle, applicationID } = await testProxy({
      audit: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        order.push("audited");
      },
    });
    await handle(browserRequest(`/platform/applications/${applicationID}`));
    expect([...order, "responded"]).toEqual(["audited", "responded"]);
  });

  it("is called even if the logger throws", async () => {
    const { handle, audited } = await testProxy({
      authorize: () => {
        throw new Error("x");
      },
      logger: {
        debug() {},
        warn() {
          throw new Error("closed");
        },
      },
    });
    await handle(browserRequest("/platform/applications/app_1"));
    expect(audited).toMatchObject([{ outcome: "proxy_failed" }]);
  });
});
