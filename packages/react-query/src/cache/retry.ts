import { type CallFailure, isApiError } from "@clerk-platform/core";

/** When React Query retries: its own `retry` option. */
export type Retry = boolean | number | ((failureCount: number, error: CallFailure) => boolean);

/** A retry cannot succeed for these. */
const final = [401, 403, 404, 422];

/** The client retries by itself, so React Query does not by default, and never after a final status. */
export function retryRule(retry: Retry = false): Retry {
  return (
    retry &&
    ((failureCount, error) =>
      !(isApiError(error) && final.includes(error.status)) &&
      (typeof retry === "function" ? retry(failureCount, error) : retry === true || failureCount < retry))
  );
}
