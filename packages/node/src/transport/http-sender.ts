import type { Agent } from "node:http";
import type { AgentOptions } from "node:https";
import { Readable } from "node:stream";
import { urlToHttpOptions } from "node:url";
import { exchange, type Sender } from "./exchange.ts";
import { splitUrl } from "./split-url.ts";
import type { TransportOptions } from "./transport-options.ts";

/** Shorter than the idle timeout of servers, so that no request is written to a closing connection. */
const idleMs = 4000;

/** Where requests to one origin go. */
interface Target {
  /** Its `request` is read for each request, so that tools that replace it intercept every request. */
  readonly module: typeof import("node:http") | typeof import("node:https");
  /** Few properties on purpose: Node copies them several times for each request. */
  readonly address: {
    protocol: string;
    hostname: string;
    port?: number | string;
    auth?: string;
    agent: Agent;
  };
}

/**
 * Sends requests through `node:http` with kept-alive connections. The module is not imported, because an `import` reads
 * all its exports, and some of them load all of `fetch`.
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
    const { protocol, hostname, port, auth } = urlToHttpOptions(new URL(origin)) as Target["address"];
    const module = process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http");
    const agent = new module.Agent(settings as AgentOptions);
    const target = { module, address: { protocol, hostname, port, auth, agent } };
    targets.set(origin, target);
    return target;
  };

  return {
    send: (url, { method, headers, body }, signal) =>
      exchange(body, signal, (events) => {
        const { origin, path } = splitUrl(url);
        const { module, address } = targets.get(origin) ?? targetOf(origin);
        const message = module.request({ ...address, path, method, headers });
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
      for (const { address } of targets.values()) address.agent.destroy();
    },
  };
}
