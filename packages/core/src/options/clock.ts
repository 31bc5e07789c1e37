/** Where the client takes time from; replaceable, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back after `ms` milliseconds; returns what `clearTimeout` takes. */
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The time of the runtime. Its functions are looked up at each use, so that fake timers installed later work. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Milliseconds to measure durations with. Not `Date.now()`: Next.js refuses to prerender a component that asks for it.
 */
export const elapsedMs = (clock: Clock): number => (clock === systemClock ? performance.now() : clock.now());

/** The longest delay that timers of JavaScript can count, about 24 days. */
export const longestTimerMs = 2 ** 31 - 1;
