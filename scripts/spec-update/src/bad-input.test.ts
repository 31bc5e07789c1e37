import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { documentPath } from "codegen/document-paths";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RealClone } from "./fixtures/real-clone.ts";

const clone = new RealClone();
afterAll(() => clone.remove());
const ours = clone.read(documentPath);

/** Bytes without an end. */
const endless = (): Readable =>
  new Readable({
    read() {
      this.push(Buffer.alloc(64 * 1024, " "));
    },
  });

const megabytes = gzipSync(Buffer.alloc(16 * 1024 * 1024));

const pages: Record<string, RequestListener> = {
  "/endless": (_, response) => void endless().pipe(response),
  "/bomb": (_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(Buffer.concat(Array(64).fill(megabytes)));
  },
  "/page": (_, response) =>
    void response.writeHead(200, { "content-type": "text/html" }).end("<html></html>"),
  "/missing": (_, response) => void response.writeHead(404).end(),
  "/broken": (_, response) => {
    response.writeHead(200, { "content-length": "100" }).write("openapi: 3.0.3", () => response.destroy());
  },
};
const server = createServer((request, response) => pages[request.url!]!(request, response));
let origin: string;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.closeAllConnections());

const other = `openapi: 3.0.3
info: { title: Shop, version: "1" }
paths:
  /books:
    get: { operationId: listBooks, responses: { "204": { description: None. } } }
`;

/** A document in a file. */
const file = (content: string) => () => {
  const path = join(clone.folder, "newer.yaml");
  writeFileSync(path, content);
  return path;
};

it.each<[string, () => string, string]>([
  ["an endless download", () => `${origin}/endless`, "SOURCE is larger than 64 MB.\nNothing was written."],
  [
    "a small download that unpacks to 1 GB",
    () => `${origin}/bomb`,
    "SOURCE is larger than 64 MB.\nNothing was written.",
  ],
  [
    "a web page",
    () => `${origin}/page`,
    "SOURCE responded with an HTML page, not with a document.\nNothing was written; check the address, and whether it needs a login.",
  ],
  ["a failure", () => `${origin}/missing`, "SOURCE responded with 404 Not Found.\nNothing was written."],
  [
    "a download that breaks off",
    () => `${origin}/broken`,
    "SOURCE cannot be downloaded: the connection broke off before the end (other side closed).\nNothing was written; try again.",
  ],
  [
    "an address without a server",
    () => "http://127.0.0.1:2/openapi.yaml",
    "SOURCE cannot be downloaded: connect ECONNREFUSED 127.0.0.1:2\nNothing was written; try again.",
  ],
  [
    "a file that is missing",
    () => "/nowhere/openapi.yaml",
    "Cannot read SOURCE: ENOENT.\nNothing was written.",
  ],
  [
    "a truncated document",
    file(ours.slice(0, ours.indexOf("\ncomponents:"))),
    "the-new-document.yaml is not a valid OpenAPI document; nothing was written.",
  ],
  [
    "OpenAPI 2",
    file('swagger: "2.0"\npaths: {}\n'),
    "the-new-document.yaml:1:1 at #/swagger\n    Expected an OpenAPI 3 document, found swagger 2.0.\nNothing was written.",
  ],
  [
    "an operation id that is there twice",
    file(ours.replace("operationId: PlatformCreateApplication\n", "operationId: PlatformListApplications\n")),
    "the-new-document.yaml is not a valid OpenAPI document; nothing was written.",
  ],
  [
    "the document of another API",
    file(other),
    'SOURCE is the document of another API, "Shop": none of its 1 paths is one of ours.\nNothing was written. If it is right, repeat the command with --yes.',
  ],
])("refuses %s with exit code 1 and leaves the tree as it was", async (_, offer, message) => {
  const source = offer();
  const { exitCode, stderr } = await clone.update([source]);
  expect(stderr.split("\n\n")[0]).toBe(message.replace("SOURCE", source));
  expect(exitCode).toBe(1);
  expect(clone.status()).toBe("");
});

it("refuses the tests of a package that does not exist", async () => {
  const { exitCode, stderr } = await clone.update([file(other)(), "--tests", "core,sdk"]);
  expect(stderr.split("\n")[0]).toBe(
    '--tests: there is no package "sdk", only cloudflare, config, contract, core, emulator, node, react-query.',
  );
  expect(exitCode).toBe(1);
});

it("refuses a changed tree and names the files", async () => {
  writeFileSync(`${clone.root}note.txt`, "mine");
  const { exitCode, stderr } = await clone.update([file(other)()]);
  expect(stderr).toBe(
    "The tree has changes that are not committed:\n  ?? note.txt\nNothing was written. Commit them, or put them aside: git stash --include-untracked",
  );
  expect(exitCode).toBe(1);
  clone.commit("A note");
});

it("says that it needs git", async () => {
  const { exitCode, stderr } = await clone.update([file(other)()], {
    env: { PATH: dirname(process.execPath) },
  });
  expect(stderr).toBe(
    `git status failed in ${clone.root}: git is not installed.\nAn update needs a clone of the repository, and git.`,
  );
  expect(exitCode).toBe(1);
});
