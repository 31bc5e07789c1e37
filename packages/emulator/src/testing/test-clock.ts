import type { EmulatorClock } from "../emulator-options.ts";

/** A clock whose time does not pass, and that records the requested waits. */
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
