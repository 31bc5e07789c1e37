import { type Clock, sleep, untilAborted } from "../clock.ts";

/**
 * Makes every call of a client wait when one was told to wait, and lets them through again one, two, four… at a
 * time, so that the end of the wait is no storm.
 */
export type Gate = [
  /** Resolves when a request may be sent, with what the one `leave` it needs wants to know. */
  enter: (signal: AbortSignal | undefined) => Promise<number>,
  /** The request is over. Only an acceptance of a request sent since the last closing widens the gate. */
  leave: (entered: number, accepted: boolean) => void,
  /** Nobody enters for `ms` milliseconds. */
  close: (ms: number) => void,
];

/** Creates the gate of a client: open. */
export function createGate(clock: Clock): Gate {
  let opensAt = 0;
  let width = Infinity;
  let inside = 0;
  let closings = 0;
  const waiting: (() => void)[] = [];
  return [
    async (signal) => {
      for (;;) {
        const wait = opensAt - clock.Date.now();
        if (wait <= 0 && inside < width) break;
        await (wait > 0
          ? sleep(clock, wait, signal)
          : untilAborted<void>(signal, (resolve) => {
              waiting.push(resolve);
              return undefined;
            }));
      }
      inside++;
      return closings;
    },
    (entered, accepted) => {
      inside--;
      if (accepted && entered === closings) width *= 2;
      for (const resolve of waiting.splice(0)) resolve();
    },
    (ms) => {
      opensAt = Math.max(opensAt, clock.Date.now() + ms);
      width = 1;
      closings++;
    },
  ];
}
