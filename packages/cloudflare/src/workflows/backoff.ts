const firstMs = 10_000;
const longestMs = 3_600_000;

/** Milliseconds to wait after so many setbacks in a row: ten seconds, then twice as long each time, at most an hour. */
export const backoff = (setbacks: number, atLeastMs = 0): number =>
  setbacks === 0 ? 0 : Math.max(atLeastMs, Math.min(firstMs * 2 ** (setbacks - 1), longestMs));
