import { PlatformError } from "./platform-error.ts";

/** An attempt, including the reading of its response, took longer than `timeoutMs`. */
export class TimeoutError extends PlatformError {
  override readonly name = "TimeoutError";
}
