/**
 * A clock that jumps to the next timer.
 *
 * @param mayJump - whether all work waits for a timer. A jump during other work would give it a later time.
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
      // Runs all pending work before the jump.
      setTimeout(fire, 0);
      return timer;
    },
    clearTimeout(timer: unknown) {
      timers.splice(timers.indexOf(timer as (typeof timers)[0]), 1);
    },
  };
}
