import { once } from "node:events";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { certificate, privateKey } from "@clerk-platform/test-support/localhost-certificate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createNodeTransport } from "./create-node-transport.ts";

let close: () => void;
let url: string;
let sessions = 0;

beforeEach(async () => {
  sessions = 0;
  const server = createSecureServer(
    { cert: certificate, key: privateKey, allowHTTP1: true },
    (request, response) => {
      response.end(request.httpVersion);
    },
  );
  const sockets = new Set<{ destroy(): void }>();
  server.on("session", () => sessions++);
  server.on("secureConnection", (socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
});

afterEach(() => close());

it.each([false, true])("trusts a self-signed certificate only with ca, with undici: %s", async (undici) => {
  await expect(createNodeTransport({ env: {}, undici })(url, {})).rejects.toMatchObject({
    code: "DEPTH_ZERO_SELF_SIGNED_CERT",
  });
  await using transport = createNodeTransport({ env: {}, undici, ca: certificate });
  expect(await (await transport(url, {})).text()).toBe("1.1");
});

it("shares one HTTP/2 connection with http2: true", async () => {
  await using transport = createNodeTransport({ env: {}, ca: certificate, http2: true });
  const versions = await Promise.all(
    Array.from({ length: 20 }, async () => (await transport(url, {})).text()),
  );
  expect([new Set(versions), sessions]).toEqual([new Set(["2.0"]), 1]);
});
