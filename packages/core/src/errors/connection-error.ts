import { PlatformError } from "./platform-error.ts";

/** No answer: the connection could not be made, or broke. The runtime's own error is the `cause`. */
export class ConnectionError extends PlatformError {
  override readonly name = "ConnectionError";
}
