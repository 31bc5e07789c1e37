import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

export interface Page {
  origin: string;
  close(): void;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Serves a built front end, and the proxy at `/api/clerk`, from one origin as in production. */
export async function servePage(folder: string, proxy: RequestListener): Promise<Page> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/api/clerk/")) return proxy(request, response);
    return sendFile(folder, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sendFile(folder: string, { url }: IncomingMessage, response: ServerResponse): void {
  const path = url === "/" ? "/index.html" : (url ?? "/");
  try {
    const content = readFileSync(join(folder, path));
    response
      .writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" })
      .end(content);
  } catch {
    response.writeHead(404).end();
  }
}
