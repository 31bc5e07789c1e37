/** The part of time that a pacer needs. */
export interface PacerClock {
  /** Milliseconds. */
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
}

/** How fast requests may follow each other. */
export interface PacerOptions {
  /** @defaultValue 100 */
  requestsPerMinute?: number;
  /** Time, for tests. */
  clock?: PacerClock;
}

const minute = 60_000;

/**
 * Keeps many calls below a limit of requests: in any minute, no more than so many begin, so that none is sent only to
 * be refused. Share one between everything that uses the same workspace.
 *
 * @param options - the limit, and the clock.
 * @throws TypeError for a limit below 1.
 *
 * @example
 * ```ts
 * const planned = await plan(clerk, definition, { pace: createPacer() });
 * ```
 */
export function createPacer({
  requestsPerMinute = 100,
  clock = systemClock,
}: PacerOptions = {}): () => Promise<void> {
  if (!(requestsPerMinute >= 1))
    throw new TypeError("createPacer: requestsPerMinute must be a number from 1");
  /** When the last requests began, the oldest first. */
  const began: number[] = [];
  const limit = Math.floor(requestsPerMinute);
  return async () => {
    const oldest = began.length < limit ? undefined : began.shift()!;
    const now = clock.now();
    const at = oldest === undefined ? now : Math.max(now, oldest + minute);
    began.push(at);
    if (at > now) await new Promise<void>((resolve) => clock.setTimeout(resolve, at - now));
  };
}

const systemClock: PacerClock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
};
