import type { Clock } from "@clerk-platform/core";

/** A clock whose timers fire immediately; `waits` records their durations in milliseconds. */
export function instantClock(): { clock: Clock; waits: number[] } {
  const waits: number[] = [];
  let now = Date.now();
  const clock: Clock = {
    now: () => now,
    setTimeout(callback, ms) {
      waits.push(ms);
      now += ms;
      return setTimeout(callback, 0);
    },
    clearTimeout: (timer) => clearTimeout(timer as number),
  };
  return { clock, waits };
}
