import { type ErrorContext, PlatformError } from "./platform-error.ts";

/** The connection failed, so there is no response. The `cause` is the runtime's error, without secrets. */
export class ConnectionError extends PlatformError {
  override readonly name = "ConnectionError";
  /** The system's code, e.g. `ECONNREFUSED`; `undefined` if the runtime has none. */
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
