import { type CallFailure, isApiError } from "@clerk-platform/core";

/** When React Query tries again, as in its own option. */
export type Retry = boolean | number | ((failureCount: number, error: CallFailure) => boolean);

/** Trying again changes nothing about these. */
const final = [401, 403, 404, 422];

/** The client has retried what may be: by default nothing is tried again, and some failures never are. */
export function retryRule(retry: Retry = false): Retry {
  return (
    retry &&
    ((failureCount, error) =>
      !(isApiError(error) && final.includes(error.status)) &&
      (typeof retry === "function" ? retry(failureCount, error) : retry === true || failureCount < retry))
  );
}
