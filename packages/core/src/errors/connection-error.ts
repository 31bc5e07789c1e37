import { type ErrorContext, PlatformError } from "./platform-error.ts";

/** No response: the connection could not be made, or broke. What is known of the runtime's error is the `cause`. */
export class ConnectionError extends PlatformError {
  override readonly name = "ConnectionError";
  /** The system's code, e.g. `ECONNREFUSED`; `undefined` where the runtime tells none. */
  readonly code: string | undefined;

  constructor(
    message: string,
    context: ErrorContext & { readonly code?: string | undefined },
    cause?: unknown,
  ) {
    super(message, context, cause);
    this.code = context.code;
  }
}
