import http from "node:http";
import { Readable } from "node:stream";
import type { Carrier } from "./carrier.ts";
import type { TransportOptions } from "./transport-options.ts";

/** Idle connections are closed before servers do it: a request must not meet a connection on its way out. */
const idleMs = 4000;

/** Sends through Node's own agent: slower under load than undici, but there at once. */
export function createHttpCarrier({ ca, connections }: TransportOptions): Carrier {
  const settings = { keepAlive: true, timeout: idleMs, maxSockets: connections ?? Infinity };
  const plain = new http.Agent(settings);
  /** TLS is loaded only for those who use it. */
  let secure: Promise<[typeof import("node:https"), http.Agent]> | undefined;

  const requester = async (url: string) => {
    if (!url.startsWith("https:")) return { request: http.request, agent: plain };
    secure ??= import("node:https").then((https) => [
      https,
      new https.Agent({ ...settings, ...(ca && { ca: ca as string }) }),
    ]);
    const [{ request }, agent] = await secure;
    return { request, agent };
  };

  return {
    async carry(url, { method, headers, body }, signal) {
      const { request, agent } = await requester(url);
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        // `abort` destroys the request with the signal's reason, whatever it is doing.
        const outgoing = request(url, { method, headers, agent });
        const abort = (): void => {
          outgoing.destroy(signal?.reason);
          fail(signal?.reason);
        };
        const fail = (error: unknown): void => {
          signal?.removeEventListener("abort", abort);
          if (body instanceof Readable) body.destroy();
          reject(error);
        };
        outgoing.on("error", fail);
        signal?.addEventListener("abort", abort, { once: true });
        outgoing.on("response", (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
          incoming.on("error", fail);
          incoming.on("end", () => {
            signal?.removeEventListener("abort", abort);
            // An answer that came before the whole request was sent leaves nothing to send to.
            if (body instanceof Readable && !body.readableEnded) body.destroy();
            resolve({
              status: incoming.statusCode ?? 0,
              statusText: incoming.statusMessage ?? "",
              headers: incoming.headersDistinct,
              bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks),
            });
          });
        });
        if (body instanceof Readable) {
          body.on("error", (error) => outgoing.destroy(error));
          body.pipe(outgoing);
        } else if (body === null) outgoing.end();
        else outgoing.end(body);
      });
    },
    async close() {
      plain.destroy();
      if (secure) (await secure)[1].destroy();
    },
  };
}
