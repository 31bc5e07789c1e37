import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine. */
export interface LocalServer {
  /** An origin. */
  readonly url: string;
  readonly port: number;
  /** Stops the server, and closes its connections. */
  close(): void;
}

/** Starts a server on a free port. */
export async function listen(server: Server): Promise<LocalServer> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
