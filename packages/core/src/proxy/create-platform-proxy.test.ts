import { createEmulator } from "@clerk-platform/emulator";
import { beforeEach, describe, expect, it } from "vitest";
import { createPlatformClient, isApiError, result } from "../index.ts";
import {
  createPlatformProxy,
  type PlatformProxyOptions,
  type ProxyAuditEvent,
  proxyHeader,
} from "./index.ts";

interface User {
  id: string;
  applicationID: string;
}

const origin = "https://app.example";
let emulator: ReturnType<typeof createEmulator>;
let applicationID: string;
let upstream: { url: string; init: RequestInit }[];
let audited: ProxyAuditEvent<User>[];
let warnings: string[];

beforeEach(async () => {
  emulator = createEmulator({ seed: "small" });
  upstream = [];
  audited = [];
  warnings = [];
  const clerk = createPlatformClient({
    token: emulator.token,
    baseUrl: emulator.baseUrl,
    fetch: emulator.fetch,
  });
  applicationID = (await clerk.listApplications())[0]!.application_id;
});

function proxy(options: Partial<PlatformProxyOptions<User>> = {}) {
  return createPlatformProxy<User>({
    token: emulator.token,
    baseUrl: emulator.baseUrl,
    fetch: (url, init) => {
      upstream.push({ url, init });
      return emulator.fetch(url, init);
    },
    operations: [
      "getApplication",
      "updateApplication",
      "listInstanceUsers",
      "banUser",
      "uploadApplicationLogo",
    ],
    authorize: () => ({ id: "user_1", applicationID }),
    audit: (event) => void audited.push(event),
    logger: { debug() {}, warn: (line) => void warnings.push(line) },
    ...options,
  });
}

/** The headers of a browser for a same-origin request. */
function browserRequest(
  path: string,
  init: RequestInit & { headers?: Record<string, string>; duplex?: "half" } = {},
): Request {
  const writes = init.method !== undefined && init.method !== "GET";
  return new Request(`${origin}/api/clerk${path}`, {
    ...init,
    headers: {
      "sec-fetch-site": "same-origin",
      ...(writes && { origin, [proxyHeader]: "1" }),
      ...(typeof init.body === "string" && { "content-type": "application/json" }),
      ...init.headers,
    },
  });
}

const codeOf = async (response: Response): Promise<string> => (await response.json()).errors[0].code;

describe("forwarding", () => {
  it("serves the client of this package without exposing the token", async () => {
    const handle = proxy();
    const seen: string[] = [];
    const clerk = createPlatformClient({
      baseUrl: `${origin}/api/clerk`,
      fetch: async (url, init) => {
        const request = new Request(url, { ...init, duplex: "half" } as RequestInit);
        request.headers.set("origin", origin);
        expect(request.headers.has("authorization")).toBe(false);
        const response = await handle(request);
        seen.push(await response.clone().text(), JSON.stringify([...response.headers]));
        return response;
      },
    });
    const application = await clerk.getApplication({ applicationID });
    expect(application.application_id).toBe(applicationID);
    await clerk.updateApplication({ applicationID, body: { name: "Renamed" } });
    const users = await clerk
      .listInstanceUsers({ applicationID, envOrInsID: "development" })
      .toArray({ limit: 5 });
    expect(users).toHaveLength(5);
    await clerk.uploadApplicationLogo({
      applicationID,
      body: {
        file: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], {
          type: "image/png",
        }),
      },
    });
    expect(seen.join()).not.toMatch(/sk_(test|live)_|ak_/);
    expect(audited.map(({ operation, outcome, principal }) => [operation, outcome, principal?.id])).toEqual([
      ["getApplication", "forwarded", "user_1"],
      ["updateApplication", "forwarded", "user_1"],
      ["listInstanceUsers", "forwarded", "user_1"],
      ["uploadApplicationLogo", "forwarded", "user_1"],
    ]);
  });

  it("forwards the service's errors with their trace id", async () => {
    const clerk = createPlatformClient({
      baseUrl: `${origin}/api/clerk`,
      fetch: (url, init) => proxy()(new Request(url, init)),
    });
    const { error } = await result(clerk.getApplication({ applicationID: "app_nope" }));
    expect(isApiError(error, { status: 404, code: "resource_not_found" }) && error.traceId).toBeTruthy();
  });

  it("forwards only the parameters of the operation", async () => {
    await proxy()(
      browserRequest(`/platform/applications/${applicationID}`, {
        headers: { authorization: "Bearer stolen", cookie: "session=1", "x-forwarded-for": "1.2.3.4" },
      }),
    );
    const headers = new Headers(upstream[0]!.init.headers);
    expect(headers.get("authorization")).toBe(`Bearer ${emulator.token}`);
    expect([...headers.keys()]).toEqual(["authorization"]);
  });

  it("cancels the request to the service when the browser cancels its request", async () => {
    const cancelled = new AbortController();
    const response = proxy({
      fetch: (_url, init) =>
        new Promise((_, reject) => {
          init.signal!.addEventListener("abort", () => reject(init.signal!.reason));
          cancelled.abort();
        }),
    })(new Request(browserRequest(`/platform/applications/${applicationID}`), { signal: cancelled.signal }));
    expect((await response).status).toBe(500);
  });
});

const streamed = (body: ReadableStream): Request =>
  browserRequest(`/platform/applications/${applicationID}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body,
    duplex: "half",
  });

/** A write whose signal aborts when its body has been read, as in srvx 0.8. */
function abortedByHost(): Request {
  const host = new AbortController();
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"name":"Renamed"}'));
      controller.close();
      host.abort();
    },
  });
  return new Request(streamed(body), { signal: host.signal });
}

describe("a host that aborts the signal of each request whose body was read", () => {
  it("does not stop a write", async () => {
    const response = await proxy()(abortedByHost());
    expect([response.status, await response.json()]).toMatchObject([200, { name: "Renamed" }]);
  });

  it("does not hide a failure from the log", async () => {
    const broken = proxy({
      operations: {
        updateApplication: {
          constrain: () => {
            throw new Error("no such tenant");
          },
        },
      },
    });
    expect((await broken(abortedByHost())).status).toBe(500);
    expect(warnings).toEqual([
      `clerk-platform proxy failed on PATCH /api/clerk/platform/applications/${applicationID}: Error: no such tenant`,
    ]);
  });
});

it("audits a body that breaks off, and does not log it as a failure", async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error("ECONNRESET")) });
  const response = await proxy()(streamed(body));
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { errors: [{ code: "request_body_incomplete", message: "The body did not arrive completely." }] },
  ]);
  expect(audited).toMatchObject([{ outcome: "request_body_incomplete" }]);
  expect([warnings, upstream]).toEqual([[], []]);
});

describe("authorization", () => {
  it("refuses operations outside the list before calling authorize", async () => {
    let asked = false;
    const handle = proxy({
      authorize: () => {
        asked = true;
        return { id: "user_1", applicationID };
      },
    });
    const response = await handle(
      browserRequest(`/platform/applications/${applicationID}`, { method: "DELETE" }),
    );
    expect([response.status, await codeOf(response)]).toEqual([403, "operation_not_allowed"]);
    expect([asked, upstream.length]).toEqual([false, 0]);
  });

  it.each([undefined, null, false] as const)("refuses when authorize returns %s", async (principal) => {
    const response = await proxy({ authorize: () => principal })(
      browserRequest(`/platform/applications/${applicationID}`),
    );
    expect([response.status, await codeOf(response), upstream.length]).toEqual([403, "not_authorized", 0]);
  });

  it("returns the response of authorize", async () => {
    const response = await proxy({ authorize: () => new Response("log in", { status: 401 }) })(
      browserRequest(`/platform/applications/${applicationID}`),
    );
    expect([response.status, await response.text(), upstream.length]).toEqual([401, "log in", 0]);
  });

  it("reports an error of authorize only in the log", async () => {
    const lines: string[] = [];
    const response = await proxy({
      authorize: () => {
        throw new Error("database at 10.0.0.7 refused ak_abcdef");
      },
      logger: { debug() {}, warn: (line) => lines.push(line) },
    })(browserRequest(`/platform/applications/${applicationID}`));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("database");
    expect(lines.join()).toContain("database at 10.0.0.7 refused [redacted]");
  });

  it("limits a principal to its own application", async () => {
    const handle = proxy({
      operations: {
        getApplication: { constrain: (input, user) => ({ ...input, applicationID: user.applicationID }) },
      },
    });
    const response = await handle(browserRequest("/platform/applications/app_of_somebody_else"));
    expect((await response.json()).application_id).toBe(applicationID);
    const refusing = proxy({ operations: { getApplication: { constrain: () => false } } });
    expect((await refusing(browserRequest(`/platform/applications/${applicationID}`))).status).toBe(403);
  });
});

describe("secrets", () => {
  it("refuses include_secret_keys unless the operation may reveal", async () => {
    const path = `/platform/applications/${applicationID}?include_secret_keys=true`;
    const refused = await proxy()(browserRequest(path));
    expect([refused.status, await codeOf(refused), upstream.length]).toEqual([403, "secrets_not_allowed", 0]);
    const revealed = await proxy({ operations: { getApplication: { reveal: true } } })(browserRequest(path));
    expect(await revealed.text()).toMatch(/sk_(test|live)_/);
  });

  it("strips secrets that were not requested", async () => {
    const create = { method: "POST", body: JSON.stringify({ name: "Acme" }) };
    const stripped = await proxy({ operations: ["createApplication"] })(
      browserRequest("/platform/applications", create),
    );
    const text = await stripped.text();
    expect(text).toContain("publishable_key");
    expect(text).not.toMatch(/secret_key|sk_/);
    const transfer = await proxy({ operations: ["createApplicationTransfer"] })(
      browserRequest(`/platform/applications/${JSON.parse(text).application_id}/transfers`, {
        method: "POST",
        body: "{}",
      }),
    );
    expect(Object.keys(await transfer.json())).not.toContain("code");
  });
});

describe("other sites", () => {
  const ban = (applicationID: string) =>
    `/platform/applications/${applicationID}/instances/development/users/user_1/ban`;

  it.each<[string, Record<string, string>]>([
    ["a foreign Origin", { origin: "https://evil.example", "sec-fetch-site": "" }],
    [
      "a foreign Origin and Sec-Fetch-Site: cross-site",
      { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    ],
    ["an Origin that is a prefix of the own one", { origin: "https://app.exampl", "sec-fetch-site": "" }],
    ["an Origin that starts with the own one", { origin: `${origin}.evil.example`, "sec-fetch-site": "" }],
    ["an Origin of another port", { origin: `${origin}:8443`, "sec-fetch-site": "" }],
    [
      "an Origin with the own host as user",
      { origin: "https://app.example@evil.example", "sec-fetch-site": "" },
    ],
    ["an Origin that is not a URL", { origin: "app.example", "sec-fetch-site": "" }],
    ["a null Origin", { origin: "null", "sec-fetch-site": "" }],
    ["the own Origin from another site", { "sec-fetch-site": "cross-site" }],
    [
      "X-Forwarded-Host of the foreign Origin",
      { origin: "https://evil.example", "sec-fetch-site": "", "x-forwarded-host": "evil.example" },
    ],
    ["Sec-Fetch-Site cross-site", { origin: "", "sec-fetch-site": "cross-site" }],
    ["Sec-Fetch-Site same-site", { origin: "", "sec-fetch-site": "same-site" }],
    ["Sec-Fetch-Site none on a write", { origin: "", "sec-fetch-site": "none" }],
    ["no proxy header", { [proxyHeader]: "" }],
    ["neither Origin nor Sec-Fetch-Site", { origin: "", "sec-fetch-site": "" }],
  ])("refuses a write with %s", async (_, headers) => {
    const request = browserRequest(ban(applicationID), { method: "POST" });
    for (const [name, value] of Object.entries(headers)) {
      if (value) request.headers.set(name, value);
      else request.headers.delete(name);
    }
    const response = await proxy()(request);
    expect([response.status, await codeOf(response), upstream.length]).toEqual([
      403,
      "cross_site_request",
      0,
    ]);
  });

  it("refuses cross-site reads", async () => {
    const response = await proxy()(
      browserRequest(`/platform/applications/${applicationID}`, {
        headers: { "sec-fetch-site": "cross-site" },
      }),
    );
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([403, null]);
  });

  it("trusts Sec-Fetch-Site if the framework rewrites the URL", async () => {
    const response = await proxy()(
      browserRequest(ban(applicationID), {
        method: "POST",
        headers: { origin: "https://public.example", "sec-fetch-site": "same-origin" },
      }),
    );
    expect([response.status, upstream.length]).toEqual([404, 1]);
    expect(await codeOf(response)).toBe("resource_not_found");
  });

  it.each([
    ["https://public.example", "public.example"],
    ["https://public.example", "public.example:443"],
    ["http://public.example:3000", "public.example:3000"],
    ["https://app.example", "internal.example"],
  ])("treats the Origin %s as its own with Host %s", async (from, host) => {
    const request = browserRequest(ban(applicationID), { method: "POST", headers: { origin: from, host } });
    request.headers.delete("sec-fetch-site");
    expect((await proxy()(request)).status).toBe(404);
    expect(upstream).toHaveLength(1);
  });

  it("logs the origin and the own host of a refused request", async () => {
    await proxy({ allowedOrigins: ["https://friend.example"] })(
      browserRequest(ban(applicationID), {
        method: "POST",
        headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      }),
    );
    expect(warnings).toEqual([
      `clerk-platform proxy refused POST /api/clerk${ban(applicationID)}: The request comes from another site. Origin: "https://evil.example", Sec-Fetch-Site: "cross-site", own host: "app.example", allowedOrigins: ["https://friend.example"]`,
    ]);
  });

  it("logs what to do when a reverse proxy changes the host", async () => {
    const request = browserRequest(ban(applicationID), {
      method: "POST",
      headers: { origin: "https://app.example", host: "internal:3000" },
    });
    request.headers.delete("sec-fetch-site");
    const response = await proxy()(
      new Request(`http://internal:3000/api/clerk${ban(applicationID)}`, request),
    );
    expect(response.status).toBe(403);
    expect(warnings).toEqual([
      `clerk-platform proxy refused POST /api/clerk${ban(applicationID)}: The Origin is neither the proxy's own nor an allowed one. Origin: "https://app.example", Sec-Fetch-Site: null, own host: "internal:3000", allowedOrigins: []; if a reverse proxy changes the Host header, add your own origin to allowedOrigins`,
    ]);
  });

  it("accepts an allowed origin", async () => {
    const response = await proxy({ allowedOrigins: ["https://public.example"] })(
      browserRequest(`/platform/applications/${applicationID}`, {
        method: "PATCH",
        body: JSON.stringify({ name: "Renamed" }),
        headers: { origin: "https://public.example", "sec-fetch-site": "same-site" },
      }),
    );
    expect(response.status).toBe(200);
  });
});

describe("request validation", () => {
  it.each([
    ["//platform/applications/app_1", 400],
    ["/platform//applications/app_1", 400],
    ["/platform/applications/%2e%2e%2fapplications", 400],
    ["/platform/applications/app_1%2f..%2fapp_2", 400],
    ["/platform/applications/%252e%252e", 400],
    ["/platform/applications/a%2Fb", 400],
    ["/platform/applications/a%5cb", 400],
    ["/platform/applications/%ff", 400],
    ["/platform/applications//", 400],
    ["/platform/other", 404],
    ["/../api/clerk2/platform/applications/app_1", 404],
    ["/platform/applications/app_1?nonsense=1", 400],
    ["/platform/applications/app_1?include_secret_keys=yes", 400],
    ["/platform/applications/app_1?include_secret_keys=true&include_secret_keys=false", 400],
    ["/platform/applications/app_1?constructor=1", 400],
    [`/platform/applications/${"a".repeat(5000)}`, 414],
  ])("responds to %s with %i", async (path, status) => {
    const response = await proxy()(browserRequest(path));
    expect([response.status, upstream.length]).toEqual([status, 0]);
  });

  it.each<[string, RequestInit & { headers?: Record<string, string> }, number]>([
    ["a body that is not JSON", { body: "{" }, 400],
    ["a body that is not an object", { body: "[]" }, 400],
    ["another content type", { body: "{}", headers: { "content-type": "text/plain" } }, 415],
    ["a large body", { body: JSON.stringify({ name: "a".repeat(2000) }) }, 413],
    [
      "a large body that understates its length",
      { body: JSON.stringify({ name: "a".repeat(2000) }), headers: { "content-length": "2" } },
      413,
    ],
  ])("refuses %s", async (_, init, status) => {
    const response = await proxy({ maxBodyBytes: 1000 })(
      browserRequest(`/platform/applications/${applicationID}`, { method: "PATCH", ...init }),
    );
    expect([response.status, upstream.length]).toEqual([status, 0]);
  });

  it("forbids caching of responses", async () => {
    const response = await proxy()(browserRequest(`/platform/applications/${applicationID}`));
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("differences between servers", () => {
  const prefixed = (prefix: string, rest = ""): Request =>
    new Request(`${origin}${prefix}/platform/applications/${applicationID}${rest}`, {
      headers: { "sec-fetch-site": "same-origin" },
    });

  it("serves paths from which a router has removed the mount point", async () => {
    expect((await proxy()(prefixed(""))).status).toBe(200);
    expect((await proxy({ basePath: "/" })(prefixed(""))).status).toBe(200);
    expect((await proxy({ basePath: "/platform" })(prefixed(""))).status).toBe(200);
  });

  it.each(["/admin/api/clerk", "/api/clerk", "/clerk", ""])(
    "serves paths that begin with %j at the basePath /admin/api/clerk, because routers remove its beginning",
    async (left) => {
      const mounted = proxy({ basePath: "/admin/api/clerk/" });
      expect((await mounted(prefixed(left))).status).toBe(200);
      for (const other of ["/admin", "/admin/api", "/api", "/erk", "/x/api/clerk", "/api/clerk/api/clerk"]) {
        expect((await mounted(prefixed(other))).status).toBe(404);
      }
    },
  );

  it.each(["https://app.example/api/clerk", "/api/clerk/*", "/api/:tenant", "/api/[...path]", "/api?x", 5])(
    "throws for the basePath %j when it is created",
    (basePath) => {
      expect(() => proxy({ basePath: basePath as string })).toThrow(
        new TypeError(
          `basePath: ${JSON.stringify(basePath)} is not a path; write only the path that the proxy is mounted at, such as /api/clerk`,
        ),
      );
    },
  );

  it("ignores one trailing slash", async () => {
    expect((await proxy()(prefixed("/api/clerk", "/"))).status).toBe(200);
    expect(audited).toMatchObject([{ operation: "getApplication", input: { applicationID } }]);
    expect((await proxy()(prefixed("/api/clerk", "//"))).status).toBe(400);
  });

  it("ignores path segments that a framework adds to the query", async () => {
    const added = `path=platform&path=applications&path=${applicationID}`;
    expect((await proxy()(prefixed("/api/clerk", `?${added}`))).status).toBe(200);
    expect((await proxy()(prefixed("/api/clerk", `/?${added}`))).status).toBe(200);
    for (const other of ["path=users", "path=", `path=platform&path=${applicationID}`, `${added}&path=x`]) {
      expect((await proxy()(prefixed("/api/clerk", `?${other}`))).status).toBe(400);
    }
  });

  it.each([
    ["/m/api/clerk", {}, "/api/clerk"],
    ["/api/clerk", { basePath: "/api" }, "/api"],
    ["/api/clerk/v1", {}, "/api/clerk"],
  ])("logs how to fix basePath when mounted at %s with %j", async (prefix, options, basePath) => {
    const response = await proxy(options)(prefixed(prefix));
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { errors: [{ code: "resource_not_found", message: "The proxy is not mounted here." }] },
    ]);
    expect(warnings).toEqual([
      `clerk-platform proxy refused GET ${prefix}/platform/applications/${applicationID}: The path does not begin with ${basePath}/platform/: basePath must be the path that the proxy is mounted at, and the browser's baseUrl the same`,
    ]);
  });

  it.each<[string, (request: Request) => unknown]>([
    ["read", (request) => request.text()],
    ["locked by a reader", (request) => request.body!.getReader()],
  ])("refuses a body that was %s before", async (_, touch) => {
    const request = browserRequest(`/platform/applications/${applicationID}`, {
      method: "PATCH",
      body: "{}",
    });
    await touch(request);
    const response = await proxy()(request);
    expect([response.status, await codeOf(response), upstream.length]).toEqual([500, "body_already_read", 0]);
    expect(warnings).toEqual([
      `clerk-platform proxy refused PATCH /api/clerk/platform/applications/${applicationID}: The body was read before the proxy could read it: mount the proxy in front of what parses bodies, and in authorize call readInput() instead of request.json()`,
    ]);
  });
});

describe("failures behind the proxy", () => {
  it.each<[string, () => Promise<Response>, number, string, string]>([
    [
      "an unreachable service",
      () => Promise.reject(new TypeError("fetch failed")),
      502,
      "upstream_unreachable",
      "ConnectionError: getApplication: the connection failed (GET http://emulator.localhost/v1/platform/applications/app_",
    ],
    [
      "HTML with 200",
      () => Promise.resolve(new Response("<html>")),
      502,
      "upstream_invalid",
      "The service did not respond with JSON. Its response has status 200: is baseUrl right?",
    ],
    [
      "HTML with 503",
      () => Promise.resolve(new Response("<html>", { status: 503 })),
      503,
      "upstream_invalid",
      "The service did not respond with JSON. Its response has status 503: is baseUrl right?",
    ],
    [
      "a redirect",
      () =>
        Promise.resolve(new Response(null, { status: 302, headers: { location: "https://evil.example" } })),
      502,
      "upstream_unreachable",
      "InvalidResponseError: getApplication: the response is a redirect to https://evil.example (status 302)",
    ],
  ])("reports %s, and logs why", async (_, fetch, status, code, line) => {
    const response = await proxy({ fetch })(browserRequest(`/platform/applications/${applicationID}`));
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(
      `clerk-platform proxy failed on GET /api/clerk/platform/applications/${applicationID}: `,
    );
    expect(warnings[0]).toContain(line);
  });

  it("reports outcome_unknown for a write without a response", async () => {
    const response = await proxy({
      operations: ["createApplication"],
      fetch: () => Promise.reject(new TypeError("socket hang up")),
    })(browserRequest("/platform/applications", { method: "POST", body: '{"name":"Acme"}' }));
    expect([response.status, await codeOf(response)]).toEqual([502, "outcome_unknown"]);
    expect(warnings).toEqual([
      expect.stringMatching(/failed on POST .*: OutcomeUnknownError: createApplication: /),
    ]);
  });

  it.each([
    ["a token of the wrong kind", () => "sk_test_wrong", "token is the secret key of an instance (sk_…)"],
    ["a token function without a token", () => undefined, "such as CLERK_PLATFORM_API_KEY, set that where"],
    ["an undefined token", undefined, "such as CLERK_PLATFORM_API_KEY, set that where"],
    ["an empty token", "", "such as CLERK_PLATFORM_API_KEY, set that where"],
  ])("reports %s in the log, not to the browser", async (_, token, line) => {
    const response = await proxy({ token })(browserRequest(`/platform/applications/${applicationID}`));
    expect([response.status, await response.json()]).toMatchObject([
      500,
      {
        errors: [
          {
            code: "proxy_failed",
            message: "The request could not be handled; see the server's log.",
          },
        ],
      },
    ]);
    expect(upstream).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(line)]);
  });

  it("throws for a token of the wrong kind when it is created", () => {
    expect(() => proxy({ token: "sk_test_wrong" })).toThrow("token is the secret key of an instance (sk_…)");
  });
});

describe("options", () => {
  const options = { token: "ak_x", authorize: () => ({ id: "" }), operations: ["getApplication"] };
  it.each<[string, object, RegExp]>([
    ["an unknown operation", { ...options, operations: ["getNothing"] }, /no operation "getNothing"/],
    ["no operations", { ...options, operations: undefined }, /operations is missing/],
    ["empty operations", { ...options, operations: [] }, /operations is empty/],
    ["no authorize", { ...options, authorize: undefined }, /authorize is missing/],
    ["an instance's key", { ...options, token: "sk_test_1" }, /token is the secret key of an instance/],
    ["a negative limit", { ...options, maxBodyBytes: -1 }, /maxBodyBytes/],
    ["a relative baseUrl", { ...options, baseUrl: "/v1" }, /baseUrl "\/v1" is relative/],
    [
      "a misspelt option",
      { ...options, allowedOrigin: [] },
      /unknown option "allowedOrigin"; did you mean "allowedOrigins"\?/,
    ],
    ["an audit that is not a function", { ...options, audit: true }, /audit must be a function/],
  ])("refuses %s", (_, wrong, message) => {
    expect(() => createPlatformProxy(wrong as never)).toThrow(message);
  });
});
