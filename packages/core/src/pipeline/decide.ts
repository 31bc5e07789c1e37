import type { RetryOptions } from "../options/call-options.ts";
import { retryableStatuses } from "./retry-policy.ts";

/** The outcome of one attempt. */
export type Outcome =
  | {
      readonly kind: "response";
      readonly status: number;
      /** `Retry-After`, in milliseconds. */
      readonly retryAfterMs: number | undefined;
    }
  | {
      readonly kind: "failure";
      /** Whether the failure proves that the request never reached the service. */
      readonly neverSent: boolean;
    };

/** What the decision depends on. */
export interface DecisionContext {
  /** How many retries are left. */
  readonly retriesLeft: number;
  /** Whether sending the request twice has the same effect as sending it once. */
  readonly replaySafe: boolean;
  /** Whether the body can be sent again: a stream cannot. */
  readonly repeatable: boolean;
  readonly retry: Required<RetryOptions>;
  /** Whether a new token can be requested: there is a token function, and it was not asked to refresh before. */
  readonly canRefreshToken: boolean;
}

/** What to do after an attempt, and what is known at that point. */
export interface Decision {
  /**
   * `finish`: the outcome is the result of the call. `retry`: send again after a delay. `refresh-token`: send again with
   * a new token, at once.
   */
  readonly action: "finish" | "retry" | "refresh-token";
  /** Whether it is unknown if a write happened. */
  readonly outcomeUnknown: boolean;
  /** Whether every call of the client has to wait, not only this one. */
  readonly pauseAll: boolean;
}

/** Whether a write may have taken effect: a 5xx can follow it, except for 501. */
export const mayHaveHappened = (outcome: Outcome): boolean =>
  outcome.kind === "failure" ? !outcome.neverSent : outcome.status >= 500 && outcome.status !== 501;

/** Decides what to do after an attempt. A pure function. */
export function decide(outcome: Outcome, context: DecisionContext): Decision {
  const { retriesLeft, replaySafe, repeatable, retry, canRefreshToken } = context;
  if (outcome.kind === "response" && outcome.status === 401 && canRefreshToken && repeatable) {
    return { action: "refresh-token", outcomeUnknown: false, pauseAll: false };
  }
  const retryable = isRetryable(outcome, replaySafe) && !asksTooMuch(outcome, retry);
  const pauseAll = retryable && asksToWait(outcome);
  if (retryable && repeatable && retriesLeft > 0) {
    return { action: "retry", outcomeUnknown: false, pauseAll };
  }
  return { action: "finish", outcomeUnknown: !replaySafe && mayHaveHappened(outcome), pauseAll };
}

const asksToWait = (outcome: Outcome): boolean =>
  outcome.kind === "response" && (outcome.status === 429 || outcome.retryAfterMs !== undefined);

const asksTooMuch = (outcome: Outcome, { maxRetryAfterMs }: Required<RetryOptions>): boolean =>
  outcome.kind === "response" && outcome.retryAfterMs !== undefined && outcome.retryAfterMs > maxRetryAfterMs;

function isRetryable(outcome: Outcome, replaySafe: boolean): boolean {
  if (outcome.kind === "failure") return replaySafe || outcome.neverSent;
  // A limited request did nothing.
  return outcome.status === 429 || (replaySafe && retryableStatuses.has(outcome.status));
}
