/** Refuses what the caller passed: the one way to report a mistake that no request can follow from. */
export function fail(message: string): never {
  throw new TypeError(message);
}
