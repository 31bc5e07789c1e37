import type { IncomingMessage, ServerResponse } from "node:http";
import { createPlatformProxy, type PlatformProxyOptions } from "@clerk-platform/core/proxy";
import { BadTarget } from "./bad-target.ts";
import { toRequest } from "./to-request.ts";
import { writeResponse } from "./write-response.ts";

/** Any fetch-standard handler. */
export type FetchHandler = (request: Request) => Promise<Response> | Response;

/** How requests of Node are understood. */
export interface ListenerOptions {
  /**
   * The origin that browsers see, where TLS ends before this process: `https://app.example`.
   * @defaultValue the scheme of the connection and the `Host` header
   */
  origin?: string;
}

/** A listener for `node:http`, and a handler for Express and Fastify (`handler(request.raw, reply.raw)`). */
export type PlatformProxyListener = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Lets `node:http`, Express or Fastify serve the proxy of `@clerk-platform/core/proxy`. The path is judged as it
 * was sent: one that a URL parser would rewrite is refused with 400.
 *
 * @param proxy - the proxy's options, or a handler that is made already.
 * @param options - how requests of Node are understood.
 * @throws TypeError naming the option that is missing or wrong.
 *
 * @example
 * ```ts
 * const proxy = platformProxyListener({ operations: ["listApplications"], authorize: ({ request }) => userOf(request) });
 * createServer(proxy).listen(3000);
 * ```
 */
export function platformProxyListener<Principal>(
  proxy: PlatformProxyOptions<Principal> | FetchHandler,
  { origin }: ListenerOptions = {},
): PlatformProxyListener {
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
    throw new TypeError("origin must be a scheme and a host such as https://app.example, nothing after it");
  }
  const handle = typeof proxy === "function" ? proxy : createPlatformProxy(proxy);
  return async (message, response) => {
    const abort = new AbortController();
    const gone = (): void => {
      if (!response.writableFinished) abort.abort(new Error("the client went away"));
    };
    response.on("close", gone);
    response.on("error", gone);
    let answer: Response;
    try {
      answer = await handle(toRequest(message, origin, abort.signal));
    } catch (error) {
      if (abort.signal.aborted) return;
      const { status, code, text } =
        error instanceof BadTarget
          ? error
          : { status: 500, code: "proxy_failed", text: "The request could not be handled." };
      answer = Response.json({ errors: [{ code, message: text, long_message: text }] }, { status });
    }
    await writeResponse(answer, response, abort.signal);
  };
}
