import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { EmulatorOptions } from "@clerk-platform/emulator";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { appListener } from "./app-listener.ts";
import { platformProxy } from "./platform-proxy.ts";
import { sessionListener } from "./session-listener.ts";
import { Sessions } from "./sessions.ts";

/** A running dashboard. */
export interface Dashboard {
  readonly url: string;
  /** The Platform API behind the proxy, with its controls. */
  readonly upstream: EmulatorServer;
  close(): Promise<void>;
}

/** Starts an emulator, and a server with the pages in `appFolder`, the sessions and the proxy. */
export async function startDashboard(
  appFolder: string,
  { port = 0, ...emulator }: EmulatorOptions & { port?: number } = {},
): Promise<Dashboard> {
  const upstream = await serve(emulator);
  const sessions = new Sessions();
  const proxy = platformProxy(upstream, sessions);
  const session = sessionListener(sessions);
  const app = appListener(appFolder);
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    // Refuses other names that resolve to this machine, against DNS rebinding.
    if (!ownHosts.has(request.headers.host ?? "")) response.writeHead(421).end();
    else if (path.startsWith("/api/clerk/")) await proxy(request, response);
    else if (path === "/session") await session(request, response);
    else app(request, response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const bound = (server.address() as AddressInfo).port;
  const ownHosts = new Set([`127.0.0.1:${bound}`, `localhost:${bound}`]);
  return {
    url: `http://127.0.0.1:${bound}`,
    upstream,
    async close() {
      server.close();
      server.closeAllConnections();
      await upstream.close();
    },
  };
}
