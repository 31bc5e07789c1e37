/** Declares that something is to be removed. */
export interface Clear {
  readonly $clear: true;
  /** The redirect URL to delete; `undefined` elsewhere. */
  readonly url?: string;
}

/**
 * Declares that the value at this path is to be cleared, the JWT template of this name deleted, or, in a list of
 * redirect URLs, the given one deleted. Nothing is ever removed without it.
 *
 * @param url - the redirect URL to delete; only in `redirectURLs`.
 *
 * @example
 * ```ts
 * const production = { session_settings: { inactivity_timeout_in_seconds: clear() } };
 * ```
 */
export const clear = (url?: string): Clear => (url === undefined ? { $clear: true } : { $clear: true, url });

/** Whether a value declares a removal. */
export const isClear = (value: unknown): value is Clear =>
  typeof value === "object" && value !== null && (value as Clear).$clear === true;
