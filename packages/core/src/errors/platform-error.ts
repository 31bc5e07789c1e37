/** What every error of this SDK says about its call. */
export interface ErrorContext {
  /** The operation, e.g. `getApplication`; `raw` for a call by path that is outside the document. */
  readonly operation: string;
  readonly method: string;
  /** The requested URL, without the query. */
  readonly url: string;
  /** How many requests were sent: equal to the `attempt` of the last event. */
  readonly attempts: number;
}

/** The base class of the SDK's errors. Its message and fields never contain the token or a known secret. */
export class PlatformError extends Error {
  override readonly name: string = "PlatformError";
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly attempts: number;

  /**
   * @param message - what failed, why, and what to do.
   * @param context - describes the call.
   * @param cause - the underlying error; a foreign error is copied without its additional fields.
   */
  constructor(message: string, { operation, method, url, attempts }: ErrorContext, cause?: unknown) {
    super(`${operation}: ${message} (${method} ${url})`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.method = method;
    this.url = url;
    this.attempts = attempts;
  }

  /** All fields, with the message that `JSON.stringify` would leave out. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), name: this.name, message: this.message };
  }
}
