import type { Agent } from "node:http";
import { Readable } from "node:stream";
import type { Carrier } from "./carrier.ts";
import type { TransportOptions } from "./transport-options.ts";

/** Idle connections are closed before servers do it: a request must not meet a connection on its way out. */
const idleMs = 4000;

/**
 * Sends through Node's own agent: slower under load than undici, but there at once. Not imported: for an `import`, Node
 * reads every export of a built-in module, and `node:http` has some that load all of `fetch`.
 */
export function createHttpCarrier({ ca, connections }: TransportOptions): Carrier {
  const settings = { keepAlive: true, timeout: idleMs, maxSockets: connections ?? Infinity };
  const agents: Record<string, Agent> = {};
  const requester = (url: string) => {
    const name = url.startsWith("https:") ? "node:https" : "node:http";
    const { request, Agent } = process.getBuiltinModule(name);
    agents[name] ??= new Agent({ ...settings, ...(name === "node:https" && ca && { ca: ca as string }) });
    return { request, agent: agents[name] };
  };

  return {
    carry: (url, { method, headers, body }, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const { request, agent } = requester(url);
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
      }),
    async close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}
