import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { UserError } from "repo/lib/user-error";
import { expect, it, onTestFinished } from "vitest";
import { fetchDocument } from "./fetch-document.ts";

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.yaml`;
}

const endless = new Readable({
  read() {
    this.push(Buffer.alloc(64 * 1024, " "));
  },
});

it("downloads a document, also a compressed one and through a redirect", async () => {
  const url = await serve((request, response) => {
    if (request.url === "/openapi.yaml") response.writeHead(302, { location: "/moved" }).end();
    else response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("openapi: 3.0.3 # ü"));
  });
  expect(await fetchDocument(url)).toBe("openapi: 3.0.3 # ü");
});

it.each<[string, RequestListener, RegExp]>([
  ["a failure", (_, response) => response.writeHead(404).end("{}"), /responded with 404 Not Found/],
  [
    "a web page",
    (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<html>"),
    /HTML page, not with a document/,
  ],
  [
    "less than was announced",
    (_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("openapi: 3.0.3", () => response.destroy());
    },
    /connection broke off before the end/,
  ],
  [
    "a stream that breaks off",
    (_, response) => {
      response.writeHead(200).write("openapi: 3.0.3", () => response.destroy());
    },
    /connection broke off before the end/,
  ],
  ["no text", (_, response) => response.end(Buffer.from([0xff, 0xfe, 0x00])), /not UTF-8/],
])("refuses %s", async (_, listener, message) => {
  const error = await fetchDocument(await serve(listener)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).message).toContain("Nothing was written");
});

it.each<[string, RequestListener]>([
  [
    "a small compressed response that expands to a gigabyte",
    (_, response) => {
      const part = gzipSync(Buffer.alloc(16 * 1024 * 1024));
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(Buffer.concat(Array.from({ length: 64 }, () => part)));
    },
  ],
  [
    "100 MB that are sent as they are",
    (_, response) => {
      response.end(Buffer.alloc(100 * 1024 * 1024, " "));
    },
  ],
  ["a stream without an end", (_, response) => endless.pipe(response)],
])("stops reading %s", async (_, listener) => {
  const address = await serve(listener);
  await expect(fetchDocument(address)).rejects.toThrow(
    new UserError(`${address} is larger than 64 MB.\nNothing was written.`),
  );
});

it("reports an unreachable server and a timeout", async () => {
  await expect(fetchDocument("http://127.0.0.1:9/openapi.yaml")).rejects.toThrow(/cannot be downloaded: /);
  const silent = await serve(() => {});
  await expect(fetchDocument(silent, 20)).rejects.toThrow(/took longer/);
});
