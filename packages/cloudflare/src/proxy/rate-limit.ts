import { bindingError, hasMethod } from "../client/binding-error.ts";
import type { ProxyRateLimit, RateLimitBinding } from "./proxy-worker-options.ts";

/**
 * The binding that counts.
 *
 * @throws TypeError naming the binding and what to write into wrangler.jsonc.
 */
export function rateLimitBinding(env: object, name: string): RateLimitBinding {
  const binding = (env as Record<string, unknown>)[name];
  if (hasMethod(binding, "limit")) return binding as RateLimitBinding;
  throw bindingError(
    name,
    "is no rate limit binding",
    `add "ratelimits": [{ "name": "${name}", "namespace_id": "1001", "simple": { "limit": 100, "period": 60 } }] to wrangler.jsonc, then run "npx wrangler types"`,
  );
}

/** Counts a call; gives the answer to one too many. */
export async function countCall<Principal>(
  binding: RateLimitBinding,
  { key, retryAfterSeconds = 60 }: ProxyRateLimit<Principal, never>,
  principal: Principal,
): Promise<Response | undefined> {
  const counted = key(principal);
  if (typeof counted !== "string" || counted === "") throw new TypeError("rateLimit.key must give a string");
  if ((await binding.limit({ key: counted })).success) return undefined;
  const message = "Too many requests; try again later.";
  return Response.json(
    { errors: [{ code: "too_many_requests", message, long_message: message }] },
    { status: 429, headers: { "retry-after": `${retryAfterSeconds}`, "cache-control": "no-store" } },
  );
}
