import { bindingError, hasMethod } from "../client/binding-error.ts";
import type { ProxyRateLimit, RateLimitBinding } from "./proxy-worker-options.ts";

/**
 * Reads the rate limit binding.
 *
 * @throws TypeError naming the binding and its entry in wrangler.jsonc.
 */
export function rateLimitBinding(env: object, name: string): RateLimitBinding {
  const binding = (env as Record<string, unknown>)[name];
  if (hasMethod(binding, "limit")) return binding as RateLimitBinding;
  throw bindingError(
    name,
    "is not a rate limit binding",
    `add "ratelimits": [{ "name": "${name}", "namespace_id": "1001", "simple": { "limit": 100, "period": 60 } }] to wrangler.jsonc, then run "npx wrangler types"`,
  );
}

/** Counts a call; returns the 429 response if the limit is exceeded. */
export async function countCall<Principal>(
  binding: RateLimitBinding,
  { key, retryAfterSeconds = 60 }: ProxyRateLimit<Principal, never>,
  principal: Principal,
): Promise<Response | undefined> {
  const counted = key(principal);
  if (typeof counted !== "string" || counted === "")
    throw new TypeError("rateLimit.key must return a non-empty string");
  if ((await binding.limit({ key: counted })).success) return undefined;
  const message = "Too many requests; try again later.";
  return Response.json(
    { errors: [{ code: "too_many_requests", message, long_message: message }] },
    { status: 429, headers: { "retry-after": `${retryAfterSeconds}`, "cache-control": "no-store" } },
  );
}
