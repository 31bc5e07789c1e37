import { createPlatformProxy, type PlatformProxyOptions } from "@clerk-platform/core/proxy";
import { keySource } from "../client/key-source.ts";
import { toTransport } from "../client/to-transport.ts";
import type { PlatformProxyWorkerOptions, ProxyContext } from "./proxy-worker-options.ts";
import { countCall, rateLimitBinding } from "./rate-limit.ts";

/** A Worker, and a handler to mount in another one. */
export interface PlatformProxyWorker<Env> {
  fetch(request: Request, env: Env, ctx: ProxyContext): Promise<Response>;
}

/**
 * The proxy of `@clerk-platform/core/proxy` as a Worker: browsers use chosen operations without ever holding the key.
 *
 * @throws TypeError naming the option that is missing or wrong. A binding that is missing is named in the log, and
 * the browser gets a 500.
 *
 * @example
 * ```ts
 * export default platformProxyWorker({
 *   authorize: ({ request, env }: WorkerProxyCall<Env>) => sessionOf(request, env),
 *   operations: { getApplication: { constrain: (input, user) => ({ ...input, applicationID: user.applicationID }) } },
 *   rateLimit: { binding: "RATE_LIMITER", key: (user) => user.id },
 * });
 * ```
 */
export function platformProxyWorker<Principal, Env extends object = object>(
  options: PlatformProxyWorkerOptions<Principal, Env>,
): PlatformProxyWorker<Env> {
  const { authorize, rateLimit, keyBinding = "CLERK_PLATFORM_API_KEY", fetch: sender, ...rest } = options;
  // Checks the options now rather than at the first request, and audits those that find no bindings.
  const unbound = createPlatformProxy<Principal>({
    ...rest,
    authorize: authorize as never,
    token: () => "",
  });
  return {
    async fetch(request, env, ctx) {
      const logger = rest.logger ?? console;
      let handle: ReturnType<typeof createPlatformProxy>;
      try {
        const limiter = rateLimit && rateLimitBinding(env, rateLimit.binding);
        const { CLERK_PLATFORM_API_URL: baseUrl } = env as { CLERK_PLATFORM_API_URL?: string };
        const settings: PlatformProxyOptions<Principal> = {
          ...rest,
          logger,
          token: keySource(env, keyBinding),
          baseUrl: rest.baseUrl ?? (baseUrl?.trim() || undefined),
          async authorize(call) {
            const principal = await authorize({ ...call, env, ctx });
            if (!limiter || !rateLimit || !principal || principal instanceof Response) return principal;
            return (await countCall(limiter, rateLimit as never, principal)) ?? principal;
          },
        };
        if (sender) settings.fetch = toTransport("fetch", sender(env));
        handle = createPlatformProxy(settings);
      } catch (error) {
        // Bindings are the owner's business: the log tells, the browser does not.
        logger.warn(`clerk-platform proxy: ${(error as Error).message}`);
        return unbound.refuse({
          method: request.method,
          path: new URL(request.url).pathname,
          status: 500,
          code: "proxy_misconfigured",
          message: "The proxy is not set up; its log says why.",
        });
      }
      return handle(request);
    },
  };
}
