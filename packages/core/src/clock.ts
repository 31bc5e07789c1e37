/**
 * What the client takes time from, replaceable so that tests need not wait: the part of `globalThis` that tells time.
 * A clock of `@sinonjs/fake-timers` fits.
 */
export interface Clock {
  /** `now` gives milliseconds since the epoch. */
  Date: { now(): number };
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

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
    const abort = (): void => end(reject)(signal!.reason);
    signal?.throwIfAborted();
    signal?.addEventListener("abort", abort);
    giveUp = start(end(resolve), end(reject));
  });
}
