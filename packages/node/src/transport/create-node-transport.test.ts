import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { createEmulator } from "@clerk-platform/emulator";
import { emulatorHandler } from "@clerk-platform/emulator/msw";
import { listen } from "@clerk-platform/test-support/listen";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterEach, describe, expect, it } from "vitest";
import { createNodeClient } from "../client/create-node-client.ts";
import { fileFromPath } from "../files/file-from-path.ts";
import { createNodeTransport, type NodeTransport } from "./create-node-transport.ts";
import type { TransportOptions } from "./transport-options.ts";

const closing: (() => Promise<unknown> | undefined)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener);
  const { url, close } = await listen(server);
  closing.push(async () => close());
  return { url, server };
}

function create(options: TransportOptions = {}): NodeTransport {
  const transport = createNodeTransport({ env: {}, ...options });
  closing.push(() => transport.close());
  return transport;
}

describe.each([
  ["node:http", async () => create()],
  ["undici", async () => create({ undici: true })],
])("through %s", (_, make) => {
  it("sends method, headers and body, and reads the response", async () => {
    const { url } = await start(async (request, response) => {
      const { method, headers } = request;
      response.setHeader("x-twice", ["1", "2"]);
      response.end(JSON.stringify({ method, type: headers["content-type"], body: await text(request) }));
    });
    const headers = new Headers({ "content-type": "application/json" });
    const response = await (await make())(`${url}/v1?a=b`, { method: "POST", headers, body: "{}" });
    expect(await response.json()).toEqual({ method: "POST", type: "application/json", body: "{}" });
    expect(response).toMatchObject({ ok: true, status: 200, type: "default" });
    expect(response.headers.get("X-Twice")).toBe("1, 2");
    expect(response.headers.has("toString")).toBe(false);
    const real = new Response(await response.arrayBuffer(), response);
    expect(real.headers.get("x-twice")).toBe("1, 2");
  });

  it("does not follow redirects", async () => {
    const { url } = await start((request, response) => {
      if (request.url === "/elsewhere") throw new Error("followed");
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const response = await (await make())(`${url}/`, {});
    expect([response.status, response.headers.get("location")]).toEqual([302, "/elsewhere"]);
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["gzip, br", (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
  ])("inflates %s", async (encoding, compress) => {
    const { url } = await start((request, response) => {
      expect(request.headers["accept-encoding"]).toBe("gzip, br, deflate");
      response.setHeader("content-encoding", encoding);
      response.end(compress(Buffer.from('{"name":"Ähre"}')));
    });
    expect(await (await (await make())(`${url}/`, {})).json()).toEqual({ name: "Ähre" });
  });

  it("inflates a small body to 3 MB", async () => {
    const { url } = await start((_, response) => {
      response.setHeader("content-encoding", "gzip");
      response.end(gzipSync(Buffer.alloc(3_000_000, "x")));
    });
    const bytes = await (await (await make())(`${url}/`, {})).arrayBuffer();
    expect(bytes.byteLength).toBe(3_000_000);
  });

  it("rejects damaged bodies and unsupported content encodings", async () => {
    const { url } = await start((request, response) => {
      response.setHeader("content-encoding", request.url === "/zstd" ? "zstd" : "gzip");
      response.end(gzipSync("x".repeat(1000)).subarray(0, 20));
    });
    const transport = await make();
    await expect(transport(`${url}/`, {})).rejects.toThrow("unexpected end");
    await expect(transport(`${url}/zstd`, {})).rejects.toThrow("unsupported content-encoding zstd");
  });

  it("rejects with the signal's reason before sending, while waiting and while reading", async () => {
    let arrived: ((pair: [IncomingMessage, ServerResponse]) => void) | undefined;
    const { url } = await start((...pair) => arrived?.(pair));
    const transport = await make();
    const reason = new Error("changed my mind");
    await expect(transport(`${url}/`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    for (const partial of [false, true]) {
      const controller = new AbortController();
      const request = new Promise<[IncomingMessage, ServerResponse]>((resolve) => (arrived = resolve));
      const pending = transport(`${url}/`, { signal: controller.signal });
      const [message, response] = await request;
      if (partial) await new Promise((resolve) => response.write("half", resolve));
      const closed = new Promise((resolve) => message.socket.once("close", resolve));
      controller.abort(reason);
      await expect(pending).rejects.toBe(reason);
      await closed;
    }
  });

  it("rejects when the connection breaks before or during the response", async () => {
    const { url } = await start((request, response) => {
      if (request.url === "/within") response.write("half", () => request.socket.resetAndDestroy());
      else request.socket.resetAndDestroy();
    });
    const transport = await make();
    await expect(transport(`${url}/`, {})).rejects.toThrow();
    await expect(transport(`${url}/within`, {})).rejects.toThrow();
  });

  it("rejects with the code ECONNREFUSED when no server listens", async () => {
    const { url, server } = await start(() => {});
    server.close();
    await once(server, "close");
    await expect((await make())(`${url}/`, {})).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  it("sends streams, and forms with files from disk and a content-length", async () => {
    const folder = await mkdtemp(join(tmpdir(), "form-"));
    closing.push(() => rm(folder, { recursive: true }));
    const bytes = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(300_000, 7)]);
    await writeFile(join(folder, "logo.png"), bytes);
    const { url } = await start(async (request, response) => {
      const body = await buffer(request);
      const { "content-type": type, "content-length": length } = request.headers;
      const form = type
        ? await new Response(body, { headers: { "content-type": type } }).formData()
        : undefined;
      const file = form?.get("file") as File | undefined;
      response.end(
        JSON.stringify({
          length: length === undefined ? null : Number(length) === body.length,
          name: form?.get('a"b'),
          file: file && [file.name, file.type, Buffer.from(await file.arrayBuffer()).equals(bytes)],
          size: body.length,
        }),
      );
    });
    const form = new FormData();
    form.append('a"b', "1\n2");
    form.append("file", await fileFromPath(join(folder, "logo.png")), 'lo"go.png');
    const transport = await make();
    const sent = await transport(`${url}/`, { method: "POST", body: form });
    expect(await sent.json()).toMatchObject({
      length: true,
      name: "1\r\n2",
      file: ['lo"go.png', "image/png", true],
    });
    const stream = new Blob([bytes]).stream();
    const init = { method: "POST", body: stream, duplex: "half" };
    expect(await (await transport(`${url}/`, init)).json()).toMatchObject({
      length: null,
      size: bytes.length,
    });
  });

  it("waits for pending requests in close, and rejects later ones", async () => {
    let release = (): void => {};
    const { url } = await start((_, response) => {
      release = () => response.end("late");
      arrived();
    });
    let arrived = (): void => {};
    const transport = await make();
    const there = new Promise<void>((resolve) => (arrived = resolve));
    const response = transport(`${url}/`, {});
    await there;
    const closed = transport.close();
    release();
    expect(await (await response).text()).toBe("late");
    await closed;
    await expect(transport(`${url}/`, {})).rejects.toThrow("client is closed");
  });
});

describe("connections", () => {
  it("are reused", async () => {
    let connections = 0;
    const { url, server } = await start((_, response) => response.end("{}"));
    server.on("connection", () => connections++);
    const transport = create();
    for (let sent = 0; sent < 5; sent++) await transport(`${url}/`, {});
    expect(connections).toBe(1);
  });
});

describe("the choice between node:http and undici", () => {
  it("is made at construction: MSW intercepts every request of a client", async () => {
    const emulator = createEmulator({ seed: "small" });
    const mocked = setupServer(emulatorHandler(emulator));
    mocked.listen();
    closing.push(async () => mocked.close());
    await using clerk = createNodeClient({ env: {}, token: emulator.token });
    for (let sent = 0; sent < 30; sent++) await clerk.listApplications();
    await clerk.createApplication({ body: { name: "Through MSW" } });
    expect(emulator.requests()).toHaveLength(31);
  });

  it("sends nothing through node:http with undici: true", async () => {
    const mocked = setupServer(http.all("*", () => HttpResponse.json({ mocked: true })));
    mocked.listen();
    closing.push(async () => mocked.close());
    const { url } = await start((_, response) => response.end('{"mocked":false}'));
    const transport = create({ undici: true });
    for (let sent = 0; sent < 12; sent++) {
      expect(await (await transport(`${url}/`, {})).json()).toEqual({ mocked: false });
    }
  });

  it.each([
    ["http2", { http2: true }],
    ["a proxy", { env: { HTTPS_PROXY: "http://127.0.0.1:9" } }],
  ])("throws for undici: false with %s", (what, options) => {
    expect(() => createNodeTransport({ env: {}, ...options, undici: false })).toThrow(
      `undici: false cannot be combined with ${what}: node:http does not support it`,
    );
  });
});

describe("a proxy", () => {
  it("is read from the environment, and not used for hosts in NO_PROXY", async () => {
    const { url } = await start((_, response) => response.end("through"));
    const tunnels: string[] = [];
    const { url: proxy, server } = await start(() => {});
    server.on("connect", (request, socket, head) => {
      tunnels.push(request.url ?? "");
      const [host, port] = (request.url ?? "").split(":");
      const upstream = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on("error", () => socket.destroy());
      socket.on("error", () => upstream.destroy());
    });
    const env = { HTTP_PROXY: proxy };
    expect(await (await create({ env })(`${url}/`, {})).text()).toBe("through");
    expect(tunnels).toEqual([url.replace("http://", "")]);
    await create({ env: { ...env, NO_PROXY: "127.0.0.1" } })(`${url}/`, {});
    expect(tunnels).toHaveLength(1);
  });

  it.each(["HTTP_PROXY", "HTTPS_PROXY", "https_proxy"])(
    "throws for an invalid %s, naming the variable",
    (name) => {
      for (const value of ["proxy.example:3128", "socks5://proxy", "http://user:hunter2@"]) {
        const make = (): unknown => createNodeTransport({ env: { [name]: value } });
        expect(make).toThrow(`${name} must be the URL of a proxy`);
        expect(make).not.toThrow("hunter2");
      }
    },
  );
});
