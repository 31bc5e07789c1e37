/**
 * Time that jumps to the next timer.
 *
 * @param mayJump - whether everything waits for time: a jump while something else is under way would date it too late.
 */
export function jumpingClock(mayJump: (timers: number) => boolean = () => true) {
  let time = Date.UTC(2026, 0, 1);
  const timers: { at: number; callback: () => void }[] = [];
  const fire = (): void => {
    if (timers.length > 0 && !mayJump(timers.length)) {
      setTimeout(fire, 1);
      return;
    }
    timers.sort((a, b) => a.at - b.at);
    const next = timers.shift();
    if (!next) return;
    time = Math.max(time, next.at);
    next.callback();
  };
  return {
    now: () => time,
    setTimeout(callback: () => void, ms: number) {
      const timer = { at: time + ms, callback };
      timers.push(timer);
      // Everything that can happen at this moment happens first.
      setTimeout(fire, 0);
      return timer;
    },
    clearTimeout(timer: unknown) {
      timers.splice(timers.indexOf(timer as (typeof timers)[0]), 1);
    },
  };
}
