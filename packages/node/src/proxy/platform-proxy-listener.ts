import type { IncomingMessage, ServerResponse } from "node:http";
import {
  createPlatformProxy,
  type PlatformProxy,
  type PlatformProxyOptions,
  type RefusedRequest,
} from "@clerk-platform/core/proxy";
import { type Environment, fromEnvironment } from "../client/from-environment.ts";
import { requireNode } from "../require-node.ts";
import { BadTarget } from "./bad-target.ts";
import { targetOf, toRequest } from "./to-request.ts";
import { writeResponse } from "./write-response.ts";

/** A function from `Request` to `Response`. */
export type FetchHandler = (request: Request) => Promise<Response> | Response;

/** How a listener reads requests, and where it finds what the options of the proxy leave out. */
export interface ListenerOptions {
  /**
   * The environment: `CLERK_PLATFORM_API_KEY`, `CLERK_PLATFORM_API_KEY_FILE`, `CLERK_PLATFORM_API_URL` and
   * `CLERK_PLATFORM_DEBUG` stand in for `token`, `baseUrl` and `logger`.
   * @defaultValue `process.env`
   */
  env?: Environment;
  /**
   * The origin that browsers see, where TLS ends before this process: `https://app.example`. Requests with another
   * `Host` are refused with 421, except for `allowedHosts`.
   * @defaultValue the scheme of the connection and the `Host` header, whatever it is
   */
  origin?: string;
  /**
   * Hosts besides that of `origin`, as the `Host` header has them: what a load balancer sends instead.
   * @defaultValue none
   */
  allowedHosts?: readonly string[];
}

/** A listener for `node:http`, and a handler for Express and Fastify (`handler(request.raw, reply.raw)`). */
export type PlatformProxyListener = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves the proxy of `@clerk-platform/core/proxy` with `node:http`, Express or Fastify. It reads the same environment
 * variables as `createNodeClient`. A path that a URL parser would rewrite is refused with 400, and `audit` is called.
 *
 * @param proxy - the options of the proxy, or a handler.
 * @param options - how requests are read.
 * @throws TypeError naming the option that is missing or wrong.
 *
 * @example
 * ```ts
 * const proxy = platformProxyListener({ operations: ["listApplications"], authorize: ({ request }) => userOf(request) });
 * createServer(proxy).listen(3000);
 * ```
 */
export function platformProxyListener<Principal>(
  proxy: PlatformProxyOptions<Principal> | PlatformProxy | FetchHandler,
  options: ListenerOptions = {},
): PlatformProxyListener {
  requireNode();
  checkListenerOptions(options);
  const { env = process.env } = options;
  const handle =
    typeof proxy === "function" ? proxy : createPlatformProxy({ ...proxy, ...fromEnvironment(env, proxy) });
  return async (message, response) => {
    const abort = new AbortController();
    const gone = (): void => {
      if (!response.writableFinished) abort.abort(new Error("the client went away"));
    };
    response.on("close", gone);
    response.on("error", gone);
    let answer: Response;
    try {
      answer = await handle(toRequest(message, options, abort.signal));
    } catch (error) {
      const refused = {
        method: message.method ?? "GET",
        path: targetOf(message).split("?", 1)[0]!,
        ...(error instanceof BadTarget
          ? { status: error.status, code: error.code, message: error.message, logLine: error.logLine }
          : { status: 500, code: "proxy_failed", message: "The request could not be handled." }),
      };
      answer = await (isProxy(handle) ? handle.refuse(refused) : refusal(refused));
      if (abort.signal.aborted) return;
    }
    await writeResponse(answer, response, abort.signal);
  };
}

const isProxy = (handle: PlatformProxy | FetchHandler): handle is PlatformProxy => "refuse" in handle;

function checkListenerOptions(options: ListenerOptions): void {
  const { origin, allowedHosts, env: _, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown) throw new TypeError(`platformProxyListener: unknown option "${unknown}"`);
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
    throw new TypeError("origin must be a scheme and a host such as https://app.example, nothing after it");
  }
  if (allowedHosts !== undefined && !origin) {
    throw new TypeError("allowedHosts adds to the host of origin: set origin, or allowedHosts of the proxy");
  }
}

const refusal = ({ status, code, message }: RefusedRequest): Response =>
  Response.json({ errors: [{ code, message, long_message: message }] }, { status });
