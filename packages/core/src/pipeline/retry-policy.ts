import type { RetryOptions } from "../call-options.ts";
import { checkNumber } from "../check-number.ts";
import type { Answer } from "./answer.ts";

const defaults: Required<RetryOptions> = {
  limit: 2,
  baseDelayMs: 500,
  maxDelayMs: 8000,
  maxRetryAfterMs: 60_000,
};

/**
 * Fills in what is left open.
 *
 * @throws TypeError naming the option that is not a number from 0.
 */
export function resolveRetry(
  retry: number | RetryOptions | undefined,
  base: Required<RetryOptions> = defaults,
): Required<RetryOptions> {
  const resolved = { ...base, ...(typeof retry === "number" ? { limit: retry } : retry) };
  for (const name in resolved) checkNumber(`retry.${name}`, resolved[name as keyof RetryOptions]);
  return resolved;
}

/** Whether another attempt may better a status; 0 stands for no answer. */
export const mayPass = (status: number): boolean => /^(0|408|50[0234])$/.test(status as never);

/** `Retry-After`, seconds or an HTTP date, in milliseconds from now; `undefined` when absent or senseless. */
export function parseRetryAfter({ response }: Answer, now: number): number | undefined {
  const value = response.headers.get("retry-after") as string;
  // `Date.parse` makes years out of words with a number: only what ends like an HTTP date is one.
  const ms = /^\d+$/.test(value) ? +value * 1000 : Date.parse(/.*GMT$/.exec(value) as never) - now;
  return ms >= 0 ? ms : undefined;
}

/**
 * Whether a failure proves that the request never left: refused connections, names that do not resolve.
 * Node and undici give codes, Bun codes of its own, Deno sentences; browsers and workerd tell nothing.
 */
export function neverLeft(error: unknown): boolean {
  const { code, message, cause } = Object(error) as Record<string, unknown>;
  return (
    /conn\w*\W?refused|NOTFOUND|EAI_|UNREACH|CONNECT_TIMEOUT|dns error/i.test(`${code} ${message}`) ||
    (!!cause && neverLeft(cause))
  );
}
