import { PlatformError } from "./platform-error.ts";

/**
 * A write that may or may not have happened: the request left, and no trustworthy answer came back.
 * It is not repeated, because that could do it twice. The failure itself is the `cause`.
 */
export class OutcomeUnknownError extends PlatformError {
  override readonly name = "OutcomeUnknownError";
  /** What to look at before trying again. */
  declare readonly check: string;
}
