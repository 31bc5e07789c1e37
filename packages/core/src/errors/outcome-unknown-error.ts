import { type ErrorContext, PlatformError } from "./platform-error.ts";

/**
 * A write that may or may not have happened: the request was sent, and no reliable response came back.
 * It is not repeated, because that could do it twice. The failure itself is the `cause`.
 */
export class OutcomeUnknownError extends PlatformError {
  override readonly name = "OutcomeUnknownError";
  /** What to look at before trying again. */
  readonly check: string;

  constructor(message: string, context: ErrorContext & { readonly check: string }, cause?: unknown) {
    super(message, context, cause);
    this.check = context.check;
  }
}
