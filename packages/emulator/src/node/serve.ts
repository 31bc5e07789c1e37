import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator } from "../create-emulator.ts";
import type { Emulator } from "../emulator.ts";
import type { EmulatorOptions } from "../emulator-options.ts";
import { DataFile } from "./data-file.ts";
import { isLoopback } from "./is-loopback.ts";
import { listen } from "./listen.ts";
import { requestListener } from "./request-listener.ts";

/** What {@link serve} takes, besides the options of the emulator it creates. */
export interface ServeOptions extends EmulatorOptions {
  /** Your own emulator; the options for creating one are then ignored. */
  emulator?: Emulator;
  /** @defaultValue 0: any free port */
  port?: number;
  /** @defaultValue "127.0.0.1" */
  host?: string;
  /** Allows a host that other machines can reach; they can use the controls, too. @defaultValue false */
  allowRemote?: boolean;
  /** A file that keeps the state: read at the start if it exists, written before the response to a change is sent. */
  data?: string;
}

/** A running server. */
export interface EmulatorServer extends AsyncDisposable {
  /** An address that this machine can connect to, without a path: `http://127.0.0.1:8787`. */
  readonly url: string;
  /** What clients take as base URL: `http://127.0.0.1:8787/v1`. */
  readonly baseUrl: string;
  readonly port: number;
  readonly token: string;
  readonly emulator: Emulator;
  /** Stops listening, ends every connection, writes the state. */
  close(): Promise<void>;
}

/**
 * Serves an emulator over HTTP.
 *
 * @throws Error when the port is taken (naming a free one), the host is not loopback, or the data file is
 * not one.
 */
export async function serve(options: ServeOptions = {}): Promise<EmulatorServer> {
  const { host = "127.0.0.1", port = 0, allowRemote = false, onError = console.error } = options;
  if (!isLoopback(host) && !allowRemote) {
    throw new Error(
      `host ${host} can be reached from other machines, and the emulator's controls need no token. Use 127.0.0.1, or allow it with allowRemote (--allow-remote).`,
    );
  }
  const emulator = options.emulator ?? createEmulator(options);
  const file =
    options.data === undefined ? undefined : await DataFile.open(options.data, emulator, { onError });
  const server = createServer(requestListener(emulator, { file, localOnly: !allowRemote, onError }));
  // Idle connections must not delay the end of a test run; slow clients get the time they need.
  server.keepAliveTimeout = 5000;
  server.requestTimeout = 0;
  try {
    await listen(server, { host, port });
  } catch (error) {
    await file?.close();
    throw error;
  }
  const address = server.address() as AddressInfo;
  const url = `http://${connectableHost(host)}:${address.port}`;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= stop(server).then(() => file?.close());
    return closing;
  };
  return {
    url,
    baseUrl: `${url}/v1`,
    port: address.port,
    token: emulator.token,
    emulator,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The host for URLs. A client cannot connect to the address that means all addresses of a machine. */
function connectableHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // Running requests may finish, except those that a fault stalls.
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 250).unref();
  });
}
