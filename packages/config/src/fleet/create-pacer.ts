export interface PacerClock {
  /** Milliseconds. */
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
}

export interface PacerOptions {
  /** @defaultValue 100 */
  requestsPerMinute?: number;
  /** The clock, for tests. */
  clock?: PacerClock;
}

const minute = 60_000;

/**
 * Creates a pacer that keeps calls below a rate limit: at most this many requests start in any minute. Share one
 * pacer between all users of a workspace.
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
  /** The start times of the last requests, oldest first. */
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
