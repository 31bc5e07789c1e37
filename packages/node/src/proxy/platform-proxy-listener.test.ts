import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import {
  createPlatformProxy,
  type PlatformProxyOptions,
  type ProxyAuditEvent,
} from "@clerk-platform/core/proxy";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { listen } from "@clerk-platform/test-support/listen";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FetchHandler, platformProxyListener } from "./platform-proxy-listener.ts";

const closing: (() => unknown)[] = [];
let upstream: EmulatorServer;
beforeEach(async () => {
  upstream = await serve();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await upstream.close();
});

async function serveLocally(listener: RequestListener): Promise<number> {
  const { port, close } = await listen(createServer(listener));
  closing.push(close);
  return port;
}

/** Sends a raw request, because HTTP clients normalize the path. */
async function send(port: number, target: string, host = `127.0.0.1:${port}`): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

const proxy = () =>
  platformProxyListener({
    token: upstream.token,
    baseUrl: upstream.baseUrl,
    operations: ["listApplications", "createApplication"],
    authorize: ({ request }) => request.headers.get("x-user"),
  });

const write = (port: number, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/api/clerk/platform/applications`, {
    method: "POST",
    body: JSON.stringify({ name: "Acme" }),
    headers: {
      "content-type": "application/json",
      "x-user": "ada",
      "x-clerk-platform-proxy": "1",
      origin: `http://127.0.0.1:${port}`,
      ...headers,
    },
  });

/** The fetch handler, for frameworks that accept it directly. */
const handler = (options: Partial<PlatformProxyOptions<string>> = {}) =>
  createPlatformProxy<string>({
    token: upstream.token,
    baseUrl: upstream.baseUrl,
    operations: ["listApplications", "createApplication"],
    authorize: ({ request }) => request.headers.get("x-user"),
    ...options,
  });

/** Serves a Hono application. */
const listenTo = (app: Hono): Promise<number> =>
  serveLocally(platformProxyListener((request) => app.fetch(request)));

const servers: [string, () => Promise<number>][] = [
  ["node:http", () => serveLocally(proxy())],
  ["Express, at its root", () => serveLocally(express().use(proxy()))],
  ["Express, under a prefix", () => serveLocally(express().use("/api/clerk", proxy()))],
  [
    "Express, after a body parser",
    () => serveLocally(express().use(express.json()).use("/api/clerk", proxy())),
  ],
  [
    "Express, in a router",
    () => serveLocally(express().use("/api", express.Router().use("/clerk", proxy()))),
  ],
  ["Hono, as a route", () => listenTo(new Hono().all("/api/clerk/*", (c) => handler()(c.req.raw)))],
  ["Hono, mounted", () => listenTo(new Hono().mount("/api/clerk", handler()))],
  [
    "Hono, in a sub-application",
    () =>
      listenTo(
        new Hono().route(
          "/api",
          new Hono().all("/clerk/*", (c) => handler()(c.req.raw)),
        ),
      ),
  ],
  [
    "Fastify",
    async () => {
      const app = fastify();
      const handle = proxy();
      // Keeps the body a stream; otherwise Fastify parses it.
      app.removeAllContentTypeParsers();
      app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
      app.all("/api/clerk/*", async (request, reply) => {
        reply.hijack();
        await handle(request.raw, reply.raw);
      });
      closing.push(() => app.close());
      await app.listen({ port: 0, host: "127.0.0.1" });
      return (app.server.address() as AddressInfo).port;
    },
  ],
];

describe.each(servers)("%s", (_, start) => {
  it("forwards allowed operations and refuses others", async () => {
    const port = await start();
    const created = await write(port);
    expect([created.status, await created.json()]).toMatchObject([200, { instances: [{}] }]);
    expect((await write(port, { "x-user": "" })).status).toBe(403);
    expect((await write(port, { origin: "https://evil.example" })).status).toBe(403);
    const remove = await fetch(`http://127.0.0.1:${port}/api/clerk/platform/applications/app_1`, {
      method: "DELETE",
    });
    expect(remove.status).toBe(403);
    expect(upstream.emulator.requests()).toHaveLength(1);
  });

  it.each([
    "/api/clerk/platform/applications/../applications",
    "/api/clerk/platform/users/%2e%2e/applications",
    "/api/clerk/platform//applications",
    "/api/clerk/platform/applications/..%2fapplications",
    "/api/clerk/platform\\applications",
  ])("refuses the path %s", async (target) => {
    const response = await send(await start(), target);
    expect(response).toMatch(/^HTTP\/1.1 40[04] /);
    expect(upstream.emulator.requests()).toEqual([]);
  });
});

describe("differences between frameworks", () => {
  const warnings: string[] = [];
  const logger = { debug() {}, warn: (line: string) => void warnings.push(line) };
  beforeEach(() => {
    warnings.length = 0;
  });

  it("logs what to do when a framework has already read the body", async () => {
    const app = new Hono();
    app.use(async (c, next) => {
      await c.req.json();
      await next();
    });
    app.all("/api/clerk/*", (c) => handler({ logger })(c.req.raw));
    const response = await write(await listenTo(app));
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { errors: [{ code: "body_already_read" }] },
    ]);
    expect(warnings).toEqual([expect.stringContaining("mount the proxy in front of what parses bodies")]);
  });

  it("logs a wrong basePath when the proxy is mounted at another path", async () => {
    const app = new Hono().mount("/m", (request) => handler({ logger, basePath: "/api" })(request));
    const port = await listenTo(app);
    const response = await fetch(`http://127.0.0.1:${port}/m/api/clerk/platform/applications`);
    expect(response.status).toBe(404);
    expect(warnings).toEqual([expect.stringContaining("The path does not begin with /api/platform/")]);
  });

  it("allows same-origin and refuses cross-site writes when a framework rewrites the URL", async () => {
    // Route handlers of Next do this when it is not hosted on Vercel.
    const port = await serveLocally(
      platformProxyListener((request) => {
        const { pathname } = new URL(request.url);
        const shown = new Request(`http://localhost:3000${pathname}`, request);
        return handler({ logger })(shown);
      }),
    );
    const own = { origin: `http://127.0.0.1:${port}` };
    expect((await write(port, own)).status).toBe(200);
    expect(
      (await write(port, { origin: "https://app.example", "sec-fetch-site": "same-origin" })).status,
    ).toBe(200);
    expect(warnings).toEqual([]);
    expect((await write(port, { origin: "https://evil.example" })).status).toBe(403);
    expect(warnings).toEqual([
      expect.stringMatching(
        /Origin: "https:\/\/evil\.example".* own host: "127\.0\.0\.1:\d+, localhost:3000", allowedOrigins: \[\]/,
      ),
    ]);
  });
});

describe("the environment", () => {
  const options = { operations: ["listApplications"] as const, authorize: () => "ada" };
  const get = (port: number): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/api/clerk/platform/applications`);

  it("provides the key and the base URL of the proxy", async () => {
    const env = { CLERK_PLATFORM_API_KEY: upstream.token, CLERK_PLATFORM_API_URL: upstream.url };
    for (const proxy of [options, { ...options, token: undefined, baseUrl: undefined }]) {
      const response = await get(await serveLocally(platformProxyListener(proxy, { env })));
      expect([response.status, await response.json()]).toEqual([200, []]);
    }
  });

  it("is overridden by options", async () => {
    const env = { CLERK_PLATFORM_API_KEY: "ak_wrong", CLERK_PLATFORM_API_URL: "http://127.0.0.1:1" };
    const { token, url: baseUrl } = upstream;
    const proxy = { ...options, token, baseUrl };
    expect((await get(await serveLocally(platformProxyListener(proxy, { env })))).status).toBe(200);
  });

  it("may lack a key until the first request, which logs the variables to set", async () => {
    const warnings: string[] = [];
    const logger = { debug() {}, warn: (line: string) => void warnings.push(line) };
    const port = await serveLocally(platformProxyListener({ ...options, logger }, { env: {} }));
    expect((await get(port)).status).toBe(500);
    expect(warnings).toEqual([
      "clerk-platform proxy failed on GET /api/clerk/platform/applications: TypeError: no platform API key: set CLERK_PLATFORM_API_KEY to it (ak_…), or CLERK_PLATFORM_API_KEY_FILE to a file that holds it, before the client or proxy is created",
    ]);
    const env = { CLERK_PLATFORM_API_KEY: "pk_test_x" };
    expect(() => platformProxyListener(options, { env })).toThrow("token is the publishable key");
  });
});

describe("audit", () => {
  const audited: ProxyAuditEvent<string>[] = [];
  const lines: string[] = [];
  const options = (): PlatformProxyOptions<string> => ({
    token: upstream.token,
    baseUrl: upstream.baseUrl,
    operations: ["listApplications", "createApplication", "uploadApplicationLogo"],
    authorize: ({ request }) => request.headers.get("x-user"),
    audit: (event) => void audited.push(event),
    logger: { debug() {}, warn: (line) => void lines.push(line) },
  });
  beforeEach(() => {
    audited.length = 0;
    lines.length = 0;
  });

  it.each([
    ["/api/clerk/platform/applications/../applications", undefined, 400, "bad_path"],
    ["/api/clerk/platform\\applications", undefined, 400, "bad_path"],
    ["http://elsewhere/api/clerk/platform/applications", undefined, 400, "bad_path"],
    ["/api/clerk/platform/applications", "user@host", 400, "bad_host"],
    ["/api/clerk/platform/applications", "", 400, "bad_host"],
  ])("is called for %s with host %j, which the listener refuses", async (target, host, status, outcome) => {
    for (const proxy of [options(), createPlatformProxy(options())]) {
      audited.length = 0;
      const port = await serveLocally(platformProxyListener(proxy));
      expect(await send(port, target, host)).toContain(`HTTP/1.1 ${status} `);
      expect(audited).toMatchObject([{ method: "GET", path: target, status, outcome }]);
    }
  });

  it("is called for a foreign host, and the log names both hosts", async () => {
    const port = await serveLocally(platformProxyListener(options(), { origin: "https://app.example" }));
    await send(port, "/api/clerk/platform/applications?x=1", "rebound.example");
    expect(audited).toMatchObject([
      { path: "/api/clerk/platform/applications", status: 421, outcome: "host_not_allowed" },
    ]);
    expect(lines).toEqual([
      'clerk-platform proxy refused GET /api/clerk/platform/applications: The Host "rebound.example" is neither that of origin, "app.example", nor in allowedHosts: []',
    ]);
  });

  it("is called for a body that a parser has already read", async () => {
    const port = await serveLocally(express().use(express.urlencoded(), platformProxyListener(options())));
    await fetch(`http://127.0.0.1:${port}/api/clerk/platform/applications`, {
      method: "POST",
      body: new URLSearchParams({ a: "b" }),
    });
    expect(audited).toMatchObject([{ status: 500, outcome: "body_already_read" }]);
  });

  it("is called for a deeply nested body that a parser has already read", async () => {
    const port = await serveLocally(express().use(express.json(), platformProxyListener(options())));
    const response = await fetch(`http://127.0.0.1:${port}/api/clerk/platform/applications`, {
      method: "POST",
      body: `{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
      headers: {
        "content-type": "application/json",
        "x-user": "ada",
        "x-clerk-platform-proxy": "1",
        origin: `http://127.0.0.1:${port}`,
      },
    });
    expect(response.ok).toBe(false);
    expect(audited).toMatchObject([{ status: response.status }]);
    expect(upstream.emulator.requests()).toEqual([]);
  });

  it.each([
    ["POST /api/clerk/platform/applications", "application/json", 1_000_000],
    ["POST /api/clerk/platform/applications/app_1/logo", "application/octet-stream", 11_000_000],
  ])("is called for a refused %s while its body is still arriving", async (target, type, length) => {
    const port = await serveLocally(platformProxyListener(options()));
    const socket = connect(port, "127.0.0.1");
    // The rest of the body never arrives: a proxy that reads it first would never respond.
    socket.write(
      `${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nX-Clerk-Platform-Proxy: 1\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n{"name":`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1.1 403 [\s\S]*"code":"not_authorized"/);
    expect(audited).toMatchObject([{ status: 403, outcome: "not_authorized" }]);
  });
});

describe("platformProxyListener", () => {
  const echo: FetchHandler = async (request) =>
    new Response(`${request.method} ${request.url} ${await request.text()}`, {
      headers: [
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
      ],
    });

  it("uses the origin option, or the Host header", async () => {
    const own = await serveLocally(platformProxyListener(echo));
    expect(await (await fetch(`http://127.0.0.1:${own}/a?b=%2F`)).text()).toBe(
      `GET http://127.0.0.1:${own}/a?b=%2F `,
    );
    const told = await serveLocally(
      platformProxyListener(echo, {
        origin: "https://app.example",
        allowedHosts: [`127.0.0.1:${own}`, "localhost"],
      }),
    );
    expect(await send(told, "/", "app.example")).toContain("GET https://app.example/");
    expect(await send(told, "/", "app.example:443")).toContain("GET https://app.example/");
    expect(await send(told, "/", "LocalHost")).toContain("GET https://app.example/");
    for (const host of ["rebound.example", "app.example:80", "", "app.example.evil.example"]) {
      expect(await send(told, "/", host)).toMatch(/^HTTP\/1.1 421 [\s\S]*"code":"host_not_allowed"/);
    }
    const response = await fetch(`http://127.0.0.1:${own}/`, { method: "POST", body: "x" });
    expect(await response.text()).toBe(`POST http://127.0.0.1:${own}/ x`);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(() => platformProxyListener(echo, { origin: "https://app.example/" })).toThrow("origin must be");
    expect(() => platformProxyListener(echo, { allowedHosts: ["localhost"] })).toThrow(
      "allowedHosts requires origin",
    );
    expect(() => platformProxyListener(echo, { orign: "https://app.example" } as never)).toThrow(
      'platformProxyListener: unknown option "orign"',
    );
  });

  it.each(["user@host", "host/path", "a b", ""])("refuses the host %j and absolute targets", async (host) => {
    const port = await serveLocally(platformProxyListener(echo));
    expect(await send(port, "/", host)).toMatch(/^HTTP\/1.1 400 /);
    expect(await send(port, "http://elsewhere/")).toMatch(/^HTTP\/1.1 400 /);
  });

  it("reports a body that a parser has consumed and that cannot be restored", async () => {
    const app = express().use(express.urlencoded()).use(platformProxyListener(echo));
    const port = await serveLocally(app);
    const body = new URLSearchParams({ a: "b" });
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body });
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { errors: [{ code: "body_already_read" }] },
    ]);
  });

  it("responds with 500 and no details when the handler throws", async () => {
    const port = await serveLocally(
      platformProxyListener(() => {
        throw new Error("ak_secret");
      }),
    );
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("ak_secret");
  });

  it("streams responses, and aborts the request's signal when the client disconnects", async () => {
    let aborted = (): void => {};
    const told = new Promise<void>((resolve) => (aborted = resolve));
    let cancelled = (): void => {};
    const stopped = new Promise<void>((resolve) => (cancelled = resolve));
    const port = await serveLocally(
      platformProxyListener((request) => {
        request.signal.addEventListener("abort", () => aborted());
        return new Response(
          new ReadableStream({
            start: (controller) => controller.enqueue(new TextEncoder().encode("first")),
            cancel: () => cancelled(),
          }),
        );
      }),
    );
    const controller = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: controller.signal });
    const { value } = await response.body!.getReader().read();
    expect(new TextDecoder().decode(value)).toBe("first");
    controller.abort();
    await told;
    await stopped;
  });
});
