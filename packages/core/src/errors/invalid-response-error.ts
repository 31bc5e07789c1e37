import { type ErrorContext, PlatformError } from "./platform-error.ts";

/** A response that is not what the API sends: HTML, truncated JSON, other text than UTF-8, or a redirect. */
export class InvalidResponseError extends PlatformError {
  override readonly name = "InvalidResponseError";
  readonly status: number;

  constructor(message: string, context: ErrorContext & { readonly status: number }, cause?: unknown) {
    super(message, context, cause);
    this.status = context.status;
  }
}
