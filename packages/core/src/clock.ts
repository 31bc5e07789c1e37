/** Where the client takes time from. Replaceable so that tests need not wait. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The runtime's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (timer) => clearTimeout(timer as number),
};

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return untilAborted(signal, (resolve) => {
    const timer = clock.setTimeout(resolve, ms);
    return () => clock.clearTimeout(timer);
  });
}

/**
 * A promise that `start` resolves, or the signal rejects.
 *
 * @param start - begins the wait and returns how to give it up, where that takes doing.
 */
export function untilAborted<T>(
  signal: AbortSignal | undefined,
  start: (resolve: (value: T) => void, reject: (error: unknown) => void) => (() => void) | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let giveUp: (() => void) | undefined;
    const end = (settle: (outcome: never) => void) => (outcome: unknown) => {
      signal?.removeEventListener("abort", abort);
      giveUp?.();
      settle(outcome as never);
    };
    const abort = (): void => end(reject)(signal?.reason);
    signal?.throwIfAborted();
    signal?.addEventListener("abort", abort);
    giveUp = start(end(resolve), end(reject));
  });
}
