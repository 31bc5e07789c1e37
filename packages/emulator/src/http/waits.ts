import type { EmulatorClock } from "../emulator-options.ts";

/** Waits that end when the clock reaches their time, or earlier when a control advances the emulator's time. */
export class Waits {
  readonly #clock: EmulatorClock;
  readonly #waiting = new Set<(ms: number) => void>();

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  /** Waits; rejects with the reason of the signal as soon as it aborts. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    const start = this.#clock.setTimeout?.bind(this.#clock) ?? setTimeout;
    const stop = this.#clock.clearTimeout?.bind(this.#clock) ?? ((timer) => clearTimeout(timer as number));
    return new Promise((resolve, reject) => {
      let left = ms;
      const end = (): void => {
        stop(timer);
        signal?.removeEventListener("abort", abort);
        this.#waiting.delete(advance);
      };
      const wake = (): void => {
        end();
        resolve();
      };
      const abort = (): void => {
        end();
        reject(signal!.reason);
      };
      const advance = (passed: number): void => {
        left -= passed;
        if (left <= 0) wake();
      };
      const timer = start(wake, ms);
      this.#waiting.add(advance);
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  /** Lets time pass for everything that waits. Milliseconds. */
  advance(ms: number): void {
    for (const advance of [...this.#waiting]) advance(ms);
  }
}
