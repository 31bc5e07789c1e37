import type { EmulatorClock } from "../emulator-options.ts";

/** Waits; rejects with the reason of the signal as soon as it aborts. */
export function sleep(clock: EmulatorClock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const start = clock.setTimeout?.bind(clock) ?? setTimeout;
    const stop = clock.clearTimeout?.bind(clock) ?? ((timer) => clearTimeout(timer as number));
    const abort = (): void => {
      stop(timer);
      reject(signal!.reason);
    };
    const timer = start(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
