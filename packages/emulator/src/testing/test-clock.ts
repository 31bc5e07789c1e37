import type { EmulatorClock } from "../emulator-options.ts";

/** A clock that stands still, and records the waits it was asked for. */
export function testClock(start = Date.UTC(2026, 0, 15, 12)): EmulatorClock & { waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => start,
    setTimeout(callback, ms) {
      waits.push(ms);
      queueMicrotask(callback);
      return undefined;
    },
    clearTimeout() {},
  };
}
