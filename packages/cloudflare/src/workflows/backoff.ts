const firstMs = 10_000;
const longestMs = 3_600_000;

/** The wait in milliseconds after a number of consecutive failures: ten seconds, doubling up to an hour. */
export const backoff = (setbacks: number, atLeastMs = 0): number =>
  setbacks === 0 ? 0 : Math.max(atLeastMs, Math.min(firstMs * 2 ** (setbacks - 1), longestMs));
