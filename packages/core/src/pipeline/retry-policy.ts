import type { RetryOptions } from "../options/call-options.ts";
import { checkNumber } from "../options/check-options.ts";

const defaults: Required<RetryOptions> = {
  limit: 2,
  baseDelayMs: 500,
  maxDelayMs: 8000,
  maxRetryAfterMs: 60_000,
};

/** The statuses after which a retry could succeed, where sending twice is safe. 429 is always retried. */
export const retryableStatuses: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/**
 * Fills in what is left open.
 *
 * @throws TypeError naming the option that is not a non-negative number.
 */
export function resolveRetry(
  retry: number | RetryOptions | undefined,
  base: Required<RetryOptions> = defaults,
): Required<RetryOptions> {
  const given = typeof retry === "number" ? { limit: retry } : retry;
  const resolved = { ...base };
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value !== undefined) resolved[name as keyof RetryOptions] = checkNumber(`retry.${name}`, value);
  }
  return resolved;
}

/** The delay before the next attempt: random, up to a bound that doubles with each retry so far. */
export function backoffMs(retries: number, retry: Required<RetryOptions>, random: () => number): number {
  return random() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** retries);
}

/** `Retry-After`, seconds or an HTTP date, in milliseconds from now; `undefined` when absent or unusable. */
export function parseRetryAfter(headers: Pick<Headers, "get">, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // `Date.parse` also accepts texts such as "foo 12": only what ends like an HTTP date is one.
  if (!value.endsWith("GMT")) return undefined;
  const waitMs = Date.parse(value) - now;
  return waitMs >= 0 ? waitMs : undefined;
}
