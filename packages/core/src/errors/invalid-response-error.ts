import { type ErrorContext, PlatformError } from "./platform-error.ts";

/** The response claims success but is not what the API sends: HTML, truncated JSON, not UTF-8, a redirect. */
export class InvalidResponseError extends PlatformError {
  override readonly name = "InvalidResponseError";
  readonly status: number;

  constructor(message: string, context: ErrorContext & { readonly status: number }, cause?: unknown) {
    super(message, context, cause);
    this.status = context.status;
  }
}
