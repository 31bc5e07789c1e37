/** What every error of this SDK knows. */
export interface ErrorContext {
  /** The operation, e.g. `getApplication`; `raw` for a call by path outside the document. */
  readonly operation: string;
  readonly method: string;
  /** What was asked for, without the query. */
  readonly url: string;
  /** How many requests were sent. */
  readonly attempts: number;
  /** Further fields of subclasses. */
  readonly [field: string]: unknown;
}

/** The class of every failure this SDK reports. Its message and fields never hold a token or a secret. */
export class PlatformError extends Error {
  override readonly name: string = "PlatformError";
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly attempts: number;

  constructor(message: string, context: ErrorContext, cause?: unknown) {
    super(
      `${context.operation}: ${message} (${context.method} ${context.url})`,
      cause ? { cause } : undefined,
    );
    Object.assign(this, context);
  }
}
