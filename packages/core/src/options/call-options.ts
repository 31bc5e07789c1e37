/** How one call is made. */
export interface CallOptions {
  /** Cancels the call, whatever it is doing: connecting, reading, waiting to retry. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for one attempt, reading the response included.
   * @defaultValue the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * How often and how patiently to retry; a number is the `limit`.
   * @defaultValue the client's `retry`
   */
  retry?: number | RetryOptions | undefined;
  /** Additional request headers. */
  headers?: Record<string, string> | undefined;
  /** Handed to the hooks as it is, e.g. for correlation. */
  meta?: unknown;
}

/** How a list is fetched. */
export interface ListOptions extends CallOptions {
  /**
   * Pages to fetch ahead of the consumer while iterating. Offset lists fetch them side by side.
   * @defaultValue 0
   */
  prefetch?: number | undefined;
}

/** When to give up. */
export interface RetryOptions {
  /**
   * Retries after the first attempt.
   * @defaultValue 2
   */
  limit?: number | undefined;
  /**
   * Milliseconds; the delay before retry n is random between 0 and `baseDelayMs * 2 ** (n - 1)`.
   * @defaultValue 500
   */
  baseDelayMs?: number | undefined;
  /**
   * The longest such delay in milliseconds.
   * @defaultValue 8000
   */
  maxDelayMs?: number | undefined;
  /**
   * The longest `Retry-After` that is obeyed, in milliseconds; when told to wait longer, the call fails at once.
   * @defaultValue 60000
   */
  maxRetryAfterMs?: number | undefined;
}

/** The names of the options of a call, to refuse misspelt ones. */
export const callOptionNames: readonly (keyof CallOptions)[] = [
  "signal",
  "timeoutMs",
  "retry",
  "headers",
  "meta",
];

/** The names of the options of a list. */
export const listOptionNames: readonly (keyof ListOptions)[] = [...callOptionNames, "prefetch"];
