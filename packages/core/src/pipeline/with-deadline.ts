import { type Clock, longestTimerMs } from "../options/clock.ts";

/** When work has to end. */
export interface Deadline {
  readonly clock: Clock;
  /** Milliseconds; 0 and `Infinity` stand for no limit. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** The error when the time is over. */
  readonly expired: () => Error;
}

/**
 * Runs work that ends in time, even where it ignores its signal: rejects when the time is over, or as soon as the
 * caller's signal aborts. Either aborts the signal of the work. No timer is left behind.
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
