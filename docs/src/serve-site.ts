import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { siteFolder } from "./folders.ts";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the built site on a free port, as a static host would. */
export async function serveSite(): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(siteFolder, normalize(decodeURIComponent(pathname)));
    const path = [file, join(file, "index.html")].find((path) => existsSync(path) && statSync(path).isFile());
    const served = path ?? `${siteFolder}404.html`;
    const contentType = types[extname(served)] ?? "application/octet-stream";
    response.writeHead(path ? 200 : 404, { "content-type": contentType });
    createReadStream(served).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
