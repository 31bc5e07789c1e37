import { createPlatformProxy, type PlatformProxyOptions } from "@clerk-platform/core/proxy";
import { keySource } from "../client/key-source.ts";
import { toTransport } from "../client/to-transport.ts";
import type { PlatformProxyWorkerOptions, ProxyContext } from "./proxy-worker-options.ts";
import { countCall, rateLimitBinding } from "./rate-limit.ts";

/** A Worker that can also be mounted in another one. */
export interface PlatformProxyWorker<Env> {
  fetch(request: Request, env: Env, ctx: ProxyContext): Promise<Response>;
}

/**
 * The proxy of `@clerk-platform/core/proxy` as a Worker: browsers call allowed operations without access to the key.
 *
 * @throws TypeError naming the missing or invalid option. A missing binding is logged, and the browser gets a 500.
 *
 * @example
 * ```ts
 * export default platformProxyWorker({
 *   authorize: ({ request, env }: WorkerProxyCall<Env>) => sessionOf(request, env),
 *   operations: { getApplication: { constrain: (input, user) => ({ ...input, applicationID: user.applicationID }) }
 * },
 *   rateLimit: { binding: "RATE_LIMITER", key: (user) => user.id },
 * });
 * ```
 */
export function platformProxyWorker<Principal, Env extends object = object>(
  options: PlatformProxyWorkerOptions<Principal, Env>,
): PlatformProxyWorker<Env> {
  const { authorize, rateLimit, keyBinding = "CLERK_PLATFORM_API_KEY", fetch: sender, ...rest } = options;
  // Checks the options now rather than at the first request, and audits requests that fail for a missing binding.
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
        // The details are logged, not sent to the browser.
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
