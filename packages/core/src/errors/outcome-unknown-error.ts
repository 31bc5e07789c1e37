import { type ErrorContext, PlatformError } from "./platform-error.ts";

/**
 * A write whose outcome is unknown: the request was sent, but no reliable response came back. The SDK does not repeat
 * it, because it could happen twice. The `cause` is the failure.
 */
export class OutcomeUnknownError extends PlatformError {
  override readonly name = "OutcomeUnknownError";
  /** What to check before trying again. */
  readonly check: string;

  constructor(message: string, context: ErrorContext & { readonly check: string }, cause?: unknown) {
    super(message, context, cause);
    this.check = context.check;
  }
}
