import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { serve as serveHono } from "@hono/node-server";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { createApp, toNodeListener } from "h3";
import { createRequestHandler, type ServerBuild } from "react-router";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

let upstream: EmulatorServer;

beforeAll(async () => {
  upstream = await serve({ seed: { applications: [{ name: "Acme" }] } });
  process.env.CLERK_PLATFORM_API_KEY = upstream.token;
  process.env.CLERK_PLATFORM_API_URL = upstream.baseUrl;
});
beforeEach(() => upstream.emulator.reset());
afterAll(() => upstream.close());

type Handler = (request: Request) => Response | Promise<Response>;

/** Sends requests to a server on this machine. */
const over =
  (address: AddressInfo): Handler =>
  (request) => {
    const { pathname } = new URL(request.url);
    return fetch(new Request(`http://127.0.0.1:${address.port}${pathname}`, request));
  };

interface Host {
  handle: Handler;
  close?: () => unknown;
}

async function listen(server: ReturnType<typeof createServer>): Promise<Host> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { handle: over(server.address() as AddressInfo), close: () => server.close() };
}

/** What `react-router build` makes of a route without a component. */
function buildWith(path: string, module: object): ServerBuild {
  const build: Partial<ServerBuild> = {
    routes: { api: { id: "api", path, module } } as unknown as ServerBuild["routes"],
    entry: { module: {} as ServerBuild["entry"]["module"] },
    routeDiscovery: { mode: "initial", manifestPath: "/__manifest" },
    prerender: [],
    ssr: true,
  };
  return build as ServerBuild;
}

type Handlers = { ANY: (context: { request: Request }) => Promise<Response> };

/** A server of the framework, or what the framework would call. Loaded late: they read the environment. */
const hosts: readonly [name: string, start: () => Promise<Host>][] = [
  [
    "Hono",
    async () => {
      const { app } = await import("./hono/app.ts");
      const server = serveHono({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
      await once(server, "listening");
      return { handle: over(server.address() as AddressInfo), close: () => server.close() };
    },
  ],
  [
    "Express",
    async () => {
      const { app } = await import("./express/app.ts");
      return listen(createServer(app));
    },
  ],
  [
    "Fastify",
    async () => {
      const { app } = await import("./fastify/app.ts");
      await app.listen({ port: 0, host: "127.0.0.1" });
      return { handle: over(app.server.address() as AddressInfo), close: () => app.close() };
    },
  ],
  [
    "Koa",
    async () => {
      const { app } = await import("./koa/app.ts");
      return listen(createServer(app.callback()));
    },
  ],
  [
    "Nest",
    async () => {
      const { createApp } = await import("./nest/create-app.ts");
      const app = await createApp();
      await app.listen(0, "127.0.0.1");
      return { handle: over(app.getHttpServer().address()), close: () => app.close() };
    },
  ],
  [
    "Nuxt",
    async () => {
      const { default: handler } = await import("./nuxt/api/clerk/[...path].ts");
      return listen(createServer(toNodeListener(createApp().use(handler))));
    },
  ],
  [
    "SvelteKit",
    async () => {
      const { fallback } = await import("./sveltekit/api/clerk/[...path]/+server.ts");
      return { handle: (request) => fallback({ request } as never) };
    },
  ],
  [
    "Astro",
    async () => {
      const endpoint = await import("./astro/api/clerk/[...path].ts");
      const container = await AstroContainer.create();
      return {
        handle: (request) =>
          container.renderToResponse(endpoint as never, { request, routeType: "endpoint" }),
      };
    },
  ],
  [
    "React Router",
    async () => {
      const module = await import("./react-router/route.ts");
      return { handle: createRequestHandler(buildWith("api/clerk/*", module), "production") };
    },
  ],
  [
    "TanStack Start",
    async () => {
      const { Route } = await import("./tanstack-start/route.ts");
      const { server } = Route.options as unknown as { server?: { handlers: Handlers } };
      return { handle: (request) => server!.handlers.ANY({ request }) };
    },
  ],
];

describe.each(hosts)("%s", (_, start) => {
  let host: Host;
  let send: (init?: RequestInit) => Promise<Response>;
  beforeAll(async () => {
    host = await start();
    send = async (init) =>
      host.handle(new Request("http://app.example/api/clerk/platform/applications", init));
  });
  afterAll(() => host.close?.());
  const headers = { cookie: "session=demo", "sec-fetch-site": "same-origin" };
  const own = { ...headers, "content-type": "application/json", "x-clerk-platform-proxy": "1" };
  const body = JSON.stringify({ name: "Bakery" });

  it("reads and writes for somebody who is signed in", async () => {
    expect(await (await send({ headers })).json()).toMatchObject([{ name: "Acme" }]);
    expect((await send({ method: "POST", headers: own, body })).status).toBe(200);
    expect(await (await send({ headers })).json()).toHaveLength(2);
  });

  it("refuses strangers and writes of other sites", async () => {
    const stranger = await send({ headers: { "sec-fetch-site": "same-origin" } });
    expect([stranger.status, await stranger.json()]).toMatchObject([
      403,
      { errors: [{ code: "not_authorized" }] },
    ]);
    const foreign = { ...own, origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const refused = await send({ method: "POST", headers: foreign, body });
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { errors: [{ code: "cross_site_request" }] },
    ]);
    expect(upstream.emulator.requests()).toEqual([]);
  });
});
