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

/** Options of `platformProxyListener`. */
export interface ListenerOptions {
  /**
   * Where the defaults of `token`, `baseUrl` and `logger` come from: `CLERK_PLATFORM_API_KEY`,
   * `CLERK_PLATFORM_API_KEY_FILE`, `CLERK_PLATFORM_API_URL` and `CLERK_PLATFORM_DEBUG`.
   * @defaultValue `process.env`
   */
  env?: Environment;
  /**
   * The origin that browsers see, if TLS is terminated in front of this process: `https://app.example`. Requests with
   * another `Host` are refused with 421, unless it is in `allowedHosts`.
   * @defaultValue the scheme of the connection and the `Host` header, which is not checked
   */
  origin?: string;
  /**
   * Accepted values of the `Host` header besides the host of `origin`, such as the one a load balancer sends.
   * @defaultValue none
   */
  allowedHosts?: readonly string[];
}

/** A listener for `node:http`, and a handler for Express and Fastify (`handler(request.raw, reply.raw)`). */
export type PlatformProxyListener = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves the proxy of `@clerk-platform/core/proxy` with `node:http`, Express or Fastify. It reads the same environment
 * variables as `createNodeClient`. Refuses paths that a URL parser would rewrite with 400, and calls `audit`.
 *
 * @param proxy - options of the proxy, or a handler.
 * @param options - the environment, and the public address of the server.
 * @throws TypeError naming the missing or invalid option.
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
      if (!response.writableFinished) abort.abort(new Error("the client disconnected"));
    };
    response.on("close", gone);
    response.on("error", gone);
    let result: Response;
    try {
      result = await handle(toRequest(message, options, abort.signal));
    } catch (error) {
      const refused = {
        method: message.method ?? "GET",
        path: targetOf(message).split("?", 1)[0]!,
        ...(error instanceof BadTarget
          ? { status: error.status, code: error.code, message: error.message, logLine: error.logLine }
          : { status: 500, code: "proxy_failed", message: "The request could not be handled." }),
      };
      result = await (isProxy(handle) ? handle.refuse(refused) : refusal(refused));
      if (abort.signal.aborted) return;
    }
    await writeResponse(result, response, abort.signal);
  };
}

const isProxy = (handle: PlatformProxy | FetchHandler): handle is PlatformProxy => "refuse" in handle;

function checkListenerOptions(options: ListenerOptions): void {
  const { origin, allowedHosts, env: _, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown) throw new TypeError(`platformProxyListener: unknown option "${unknown}"`);
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
    throw new TypeError("origin must be a scheme and a host without a path, such as https://app.example");
  }
  if (allowedHosts !== undefined && !origin) {
    throw new TypeError(
      "allowedHosts requires origin: set origin, or use the allowedHosts option of the proxy",
    );
  }
}

const refusal = ({ status, code, message }: RefusedRequest): Response =>
  Response.json({ errors: [{ code, message, long_message: message }] }, { status });
