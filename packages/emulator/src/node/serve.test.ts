import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { apiClient } from "../testing/api-client.ts";
import { type EmulatorServer, type ServeOptions, serve } from "./serve.ts";

const servers: EmulatorServer[] = [];
const start = async (options: ServeOptions = {}) => {
  const server = await serve(options);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const create = (server: EmulatorServer, init: RequestInit = {}) =>
  fetch(`${server.baseUrl}/platform/applications`, {
    method: "POST",
    body: '{"name":"x"}',
    headers: { authorization: `Bearer ${server.token}`, "content-type": "application/json" },
    ...init,
  });
const count = async (server: EmulatorServer): Promise<number> =>
  (await apiClient(server.emulator)("GET", "/applications")).body.length;

/** Sends bytes as they are and reads until the server closes or `until` arrives. */
const raw = (server: EmulatorServer, text: string, until?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(server.port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      received += chunk;
      if (until && received.includes(until)) socket.destroy();
    });
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
  });

it("serves the API, and the page, to real clients", async () => {
  const server = await start({ seed: "small" });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(server.baseUrl).toBe(`${server.url}/v1`);
  const call = apiClient(server.emulator, server.baseUrl);
  const apps = await call("GET", "/applications", { fetch });
  expect(apps.body).toHaveLength(4);
  const users = `/applications/${apps.body[0].application_id}/instances/production/users`;
  expect((await call("GET", `${users}?order_by=%2Bemail_address&limit=3`, { fetch })).body.data).toHaveLength(
    3,
  );
  const form = new FormData();
  form.append(
    "file",
    new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], "logo.png", { type: "image/png" }),
  );
  const logo = `/applications/${apps.body[0].application_id}/logo`;
  expect((await call("POST", logo, { fetch, body: form })).status).toBe(200);
  expect(await (await fetch(server.url)).text()).toContain("Acme");
});

describe("faults over HTTP", () => {
  it("a reset breaks the connection before or after the request was carried out", async () => {
    const server = await start();
    server.emulator.injectFault({ kind: "reset-before-commit" });
    await expect(create(server)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(await count(server)).toBe(0);
    server.emulator.injectFault({ kind: "reset-after-commit" });
    await expect(create(server)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(await count(server)).toBe(1);
  });

  it("a stalled body stays open until the client disconnects", async () => {
    const server = await start();
    server.emulator.injectFault({ kind: "stalled-body" });
    const abort = new AbortController();
    const response = await create(server, { signal: abort.signal });
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
    const reader = response.body!.getReader();
    expect((await reader.read()).done).toBe(false);
    const next = reader.read();
    abort.abort();
    await expect(next).rejects.toThrow();
    expect(await count(server)).toBe(1);
  });

  it("a dropped body breaks the connection, a truncated one ends normally", async () => {
    const server = await start();
    server.emulator.injectFault({ kind: "dropped-body" });
    await expect((await create(server)).text()).rejects.toThrow("terminated");
    server.emulator.injectFault({ kind: "truncated-json" });
    const text = await (await create(server)).text();
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it("a wrong charset reaches the client as bytes", async () => {
    const server = await start();
    server.emulator.injectFault({ kind: "wrong-charset" });
    const response = await create(server);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-16le");
    const text = new TextDecoder("utf-16le").decode(await response.arrayBuffer());
    expect(JSON.parse(text)).toHaveProperty("application_id");
  });

  it("an empty 500 is empty, and Retry-After arrives", async () => {
    const server = await start();
    server.emulator.injectFault({ kind: "error" });
    server.emulator.injectFault({ kind: "rate-limit", retryAfter: 3 });
    const empty = await create(server);
    expect([empty.status, await empty.text()]).toEqual([500, ""]);
    expect((await create(server)).headers.get("retry-after")).toBe("3");
  });

  it("close() does not wait for stalled responses", async () => {
    const server = await start();
    server.emulator.injectFault({ kind: "stalled-body" });
    const response = await create(server);
    await server.close();
    await expect(response.text()).rejects.toThrow();
  });
});

describe("hostile requests", () => {
  it("a raw path with dot segments does not reach its parents", async () => {
    const server = await start({ seed: "small" });
    const [app] = (await apiClient(server.emulator)("GET", "/applications")).body;
    const before = server.emulator.serialize();
    const base = `/v1/platform/applications/${app.application_id}`;
    for (const path of [
      `${base}/domains/..`,
      `${base}/x/..`,
      `${base}/./`,
      `/x/../${base.slice(1)}`,
      `${base}/%2e%2e/${app.application_id}`,
      `${base}/instances/production/users/..`,
    ]) {
      const text = await raw(
        server,
        `DELETE ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${server.token}\r\nConnection: close\r\n\r\n`,
      );
      expect(text, path).toMatch(/^HTTP\/1\.1 40[045] /);
    }
    expect(server.emulator.serialize()).toBe(before);
  });

  it("broken HTTP does not end the process", async () => {
    const server = await start();
    expect(await raw(server, "nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
    await raw(server, "POST /v1/platform/applications HTTP/1.1\r\nHost: 127.0.0.1\r\nA: b\0c\r\n\r\n");
    expect((await create(server)).status).toBe(200);
  });

  it("a body that is too large is refused while it is still being sent", async () => {
    const server = await start();
    const response = await create(server, { body: "x".repeat(20 * 1024 * 1024) });
    expect(response.status).toBe(413);
    const chunked = await fetch(`${server.baseUrl}/platform/applications`, {
      method: "POST",
      headers: { authorization: `Bearer ${server.token}`, "content-type": "application/json" },
      body: new ReadableStream({
        start(controller) {
          for (let i = 0; i < 40; i++) controller.enqueue(new Uint8Array(64 * 1024).fill(32));
          controller.close();
        },
      }),
      duplex: "half",
    } as RequestInit);
    expect(chunked.status).toBe(413);
    expect(await count(server)).toBe(0);
    expect((await create(server)).status).toBe(200);
  });

  it("a client that disconnects in the middle of its body changes nothing and is not logged as a defect", async () => {
    const errors: unknown[] = [];
    const server = await start({ onError: (error) => errors.push(error) });
    await new Promise<void>((resolve) => {
      const request = httpRequest(`${server.baseUrl}/platform/applications`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${server.token}`,
          "content-type": "application/json",
          "content-length": "100",
        },
      });
      request.on("error", () => resolve());
      request.write('{"name":');
      request.on("socket", (socket) => socket.on("connect", () => setImmediate(() => request.destroy())));
    });
    expect(await count(server)).toBe(0);
    expect((await create(server)).status).toBe(200);
    expect(errors).toEqual([]);
    expect(server.emulator.requests().filter(({ status }) => status >= 500)).toEqual([]);
  });

  it("refuses host names that do not belong to this machine (DNS rebinding)", async () => {
    const server = await start();
    const ask = (host: string) => raw(server, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(await ask("rebound.example")).toMatch(/^HTTP\/1\.1 421/);
    for (const host of [`localhost:${server.port}`, "127.0.0.1", "[::1]:80", "emulator.localhost"]) {
      expect(await ask(host), host).toMatch(/^HTTP\/1\.1 200/);
    }
    const foreign = await fetch(`${server.url}/__emulator/reset`, {
      method: "POST",
      headers: { origin: "https://evil.example" },
    });
    expect(foreign.status).toBe(403);
  });
});

describe("starting", () => {
  it("names a free port when the wanted one is taken", async () => {
    const { port } = await start();
    await expect(serve({ port })).rejects.toThrow(
      new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is in use.*--port \\d{4,5}$`),
    );
  });

  it.each(["0.0.0.0", "::", "192.168.1.1", "example.com"])("refuses to be reachable at %s", async (host) => {
    await expect(serve({ host })).rejects.toThrow(/--allow-remote/);
  });

  it("is reachable from elsewhere when that is allowed", async () => {
    const server = await start({ host: "0.0.0.0", allowRemote: true });
    const response = await raw(
      server,
      "GET / HTTP/1.1\r\nHost: my-machine.example\r\nConnection: close\r\n\r\n",
    );
    expect(response).toMatch(/^HTTP\/1\.1 200/);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it.each([-1, 65536, 1.5, Number.NaN])("refuses the port %s", async (port) => {
    await expect(serve({ port })).rejects.toThrow(/port must be/);
  });

  it("closes twice without complaint, and with `await using`", async () => {
    const server = await serve();
    await Promise.all([server.close(), server.close()]);
    await expect(fetch(server.url)).rejects.toThrow();
    let url: string;
    {
      await using scoped = await serve();
      url = scoped.url;
      expect((await fetch(url)).status).toBe(200);
    }
    await expect(fetch(url)).rejects.toThrow();
  });
});
