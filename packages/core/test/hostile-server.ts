import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "@clerk-platform/test-support/listen";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Received {
  method: string;
  /** The request target, byte for byte. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A response, complete unless `after` says otherwise. */
export interface Reply {
  /** @defaultValue 200 */
  status?: number;
  headers?: Record<string, string>;
  /** Objects are sent as JSON with its content type. @defaultValue `{}` */
  body?: unknown;
  /** What happens after the head and the body: silence, or a reset. */
  after?: "stall" | "reset";
}

/** What a server does with a request. `hang` never responds; resets come before or after the body was read. */
export type Behaviour =
  | Reply
  | "hang"
  | "reset"
  | "reset unread"
  | ((request: Received) => Reply | Promise<Reply>);

export interface HostileServer {
  /** An origin. */
  readonly url: string;
  readonly received: readonly Received[];
  readonly connections: number;
  /** The most requests in progress at a time. */
  readonly mostAtOnce: number;
  /** Resolves when that many requests have arrived in total. */
  arrived(count: number): Promise<void>;
  /** Resolves when no request is in progress: every response ended, or its connection was closed. */
  idle(): Promise<void>;
  close(): void;
}

/** Starts a server that follows a script: one behaviour per request, the last one repeats. It ends with the test. */
export async function hostileServer(...script: Behaviour[]): Promise<HostileServer> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  let connections = 0;
  let requests = 0;
  let inside = 0;
  let mostAtOnce = 0;

  const server = createServer(async (request, response) => {
    const behaviour = script[Math.min(requests++, script.length - 1)] ?? {};
    mostAtOnce = Math.max(mostAtOnce, ++inside);
    response.on("close", () => {
      inside--;
      wake();
    });
    if (behaviour === "reset unread") {
      note({ method: request.method!, target: request.url!, headers: request.headers, body: Buffer.of() });
      request.socket.resetAndDestroy();
      return;
    }
    const arrival = await read(request).catch(() => undefined);
    if (!arrival) return;
    note(arrival);
    if (behaviour === "hang") return;
    if (behaviour === "reset") request.socket.resetAndDestroy();
    else send(response, typeof behaviour === "function" ? await behaviour(arrival) : behaviour);
  });
  const wake = (): void => {
    for (const look of waiting) look();
  };
  const note = (arrival: Received): void => {
    received.push(arrival);
    wake();
  };
  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  server.on("connection", () => connections++);
  const { url, close } = await listen(server);
  onTestFinished(close);

  return {
    url,
    received,
    get connections() {
      return connections;
    },
    get mostAtOnce() {
      return mostAtOnce;
    },
    arrived: (count) => until(() => received.length >= count),
    idle: () => until(() => inside === 0),
    close,
  };
}

async function read(request: IncomingMessage): Promise<Received> {
  const { method = "", url = "", headers } = request;
  return { method, target: url, headers, body: await buffer(request) };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = {}, after }: Reply): void {
  const json = typeof body !== "string" && !(body instanceof Uint8Array);
  response.writeHead(status, { ...(json && { "content-type": "application/json" }), ...headers });
  const bytes = json ? JSON.stringify(body) : body;
  if (!after) {
    response.end(status === 204 ? undefined : bytes);
    return;
  }
  response.flushHeaders();
  response.write(bytes, () => {
    if (after === "reset") response.socket?.resetAndDestroy();
  });
}
