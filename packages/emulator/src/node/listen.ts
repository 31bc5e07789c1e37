import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";

/** Where to listen. */
export interface ListenAddress {
  host: string;
  port: number;
}

/**
 * Listens, or says why not in a way that helps.
 *
 * @throws Error naming a free port when the wanted one is taken.
 */
export async function listen(server: Server, { host, port }: ListenAddress): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`port must be a whole number from 0 to 65535, not ${String(port)}`);
  }
  try {
    await start(server, { host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") {
      throw new Error(
        `Port ${port} on ${host} is in use. Stop what listens there, or use a free one: --port ${await freePort(host)}`,
        { cause: error },
      );
    }
    if (code === "EACCES") {
      throw new Error(`Port ${port} needs rights this process does not have. Use one above 1023.`, {
        cause: error,
      });
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new Error(`This machine has no address ${host}. Use 127.0.0.1.`, { cause: error });
    }
    throw error;
  }
}

function start(server: Server, address: ListenAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

async function freePort(host: string): Promise<number> {
  const probe = createServer();
  await start(probe, { host, port: 0 });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
