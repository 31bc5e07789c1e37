/** The options of a call. */
export interface CallOptions {
  /** Cancels the call at any time: while it connects, reads or waits to retry. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for one attempt, including reading the response.
   * @defaultValue the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * How often to retry, and how long to wait; a number is the `limit`.
   * @defaultValue the client's `retry`
   */
  retry?: number | RetryOptions | undefined;
  /** Additional request headers. */
  headers?: Record<string, string> | undefined;
  /** Passed to the hooks as it is, e.g. for correlation. */
  meta?: unknown;
  /** Texts to mask in the errors, events and log lines of the call, in addition to the token. */
  secrets?: readonly string[] | undefined;
}

/** The options of a list call. */
export interface ListOptions extends CallOptions {
  /**
   * How many pages to fetch ahead while iterating. Lists by offset fetch them in parallel.
   * @defaultValue 0
   */
  prefetch?: number | undefined;
}

/** How often to retry, and how long to wait. */
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
   * The longest `Retry-After` to wait for, in milliseconds; after a longer one, the call fails at once.
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
  "secrets",
];

export const listOptionNames: readonly (keyof ListOptions)[] = [...callOptionNames, "prefetch"];
