/** A declared removal. */
export interface Clear {
  readonly $clear: true;
  /** The redirect URL to delete; `undefined` elsewhere. */
  readonly url?: string;
}

/**
 * Declares a removal: clears the value at its path, deletes the JWT template of its name, or deletes the given URL
 * from a list of redirect URLs. Nothing is removed without it.
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
