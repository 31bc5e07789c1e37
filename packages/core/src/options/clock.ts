/** The time that the client uses; replaceable, so tests need not wait. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back after `ms` milliseconds; returns what `clearTimeout` takes. */
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The runtime's time. Its functions are looked up at each use, so fake timers that are installed later work. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Milliseconds to measure durations with. Not `Date.now()`: Next.js refuses to prerender a component that asks for it.
 */
export const elapsedMs = (clock: Clock): number => (clock === systemClock ? performance.now() : clock.now());

/** The longest delay of a JavaScript timer, about 24 days. */
export const longestTimerMs = 2 ** 31 - 1;
