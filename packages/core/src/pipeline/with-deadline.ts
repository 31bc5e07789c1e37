import { type Clock, longestTimerMs } from "../options/clock.ts";

/** When and why work is stopped. */
export interface Deadline {
  readonly clock: Clock;
  /** Milliseconds; 0 and `Infinity` mean no limit. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** Creates the error when the time is over. */
  readonly expired: () => Error;
}

/**
 * Runs work with a deadline: rejects when the time is over or the caller's signal aborts, even if the work ignores its own
 * signal, which is aborted, too. Leaves no timer behind.
 */
export function withDeadline<T>(
  { clock, timeoutMs, signal, expired }: Deadline,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const end = (): void => {
      signal?.removeEventListener("abort", abort);
      if (timer !== undefined) clock.clearTimeout(timer);
    };
    const fail = (error: unknown): void => {
      end();
      controller.abort(error);
      reject(error);
    };
    const abort = (): void => fail(signal?.reason);
    const limited = timeoutMs > 0 && timeoutMs <= longestTimerMs;
    const timer = limited ? clock.setTimeout(() => fail(expired()), timeoutMs) : undefined;
    signal?.addEventListener("abort", abort, { once: true });
    work(controller.signal).then((value) => {
      end();
      resolve(value);
    }, fail);
  });
}
