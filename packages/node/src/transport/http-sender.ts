import type { Agent, RequestOptions } from "node:http";
import type { AgentOptions } from "node:https";
import { Readable } from "node:stream";
import { urlToHttpOptions } from "node:url";
import { exchange, type Sender } from "./exchange.ts";
import { splitUrl } from "./split-url.ts";
import type { TransportOptions } from "./transport-options.ts";

/** Shorter than the idle timeout of servers, so that no request is written to a closing connection. */
const idleMs = 4000;

type Target = RequestOptions & { agent: Agent };

/**
 * Sends requests through `node:http` with kept-alive connections. The module is not imported, because an `import` reads
 * all its exports, and some of them load all of `fetch`. It is looked up for each request, so that tools that replace
 * `request` intercept every request.
 */
export function createHttpSender({ ca, connections }: TransportOptions): Sender {
  // Agents without TLS ignore `ca`.
  const settings = {
    keepAlive: true,
    timeout: idleMs,
    maxSockets: connections ?? Infinity,
    ...(ca && { ca }),
  };
  const targets = new Map<string, Target>();
  const targetOf = (origin: string): Target => {
    const address = urlToHttpOptions(new URL(origin));
    const { Agent } = moduleOf(address.protocol);
    const target = { ...address, agent: new Agent(settings as AgentOptions) };
    targets.set(origin, target);
    return target;
  };

  return {
    send: (url, { method, headers, body }, signal) =>
      exchange(body, signal, (events) => {
        const { origin, path } = splitUrl(url);
        const target = targets.get(origin) ?? targetOf(origin);
        const message = moduleOf(target.protocol).request({ ...target, path, method, headers });
        message.on("error", events.error);
        message.on("response", (incoming) => {
          events.head(incoming.statusCode ?? 0, incoming.statusMessage, incoming.headers);
          incoming.on("data", events.data);
          incoming.on("error", events.error);
          incoming.on("end", events.end);
        });
        if (body instanceof Readable) {
          body.on("error", (error) => message.destroy(error));
          body.pipe(message);
        } else message.end(body ?? undefined);
        return (reason) => void message.destroy(reason as Error);
      }),
    async close() {
      for (const { agent } of targets.values()) agent.destroy();
    },
  };
}

const moduleOf = (protocol: string | null | undefined) =>
  process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http");
