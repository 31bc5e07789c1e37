import type { ErrorContext, PlatformError } from "../errors/platform-error.ts";
import { type Call, callName } from "./call.ts";

/** How far a call has come. The errors of the call take their context from it. */
export class CallProgress implements ErrorContext {
  readonly operation: string;
  readonly method: string;
  /** Without the query; until the request is built, the path template. */
  url: string;
  /** How many requests were sent. */
  attempts = 0;
  /** Why the last attempt failed. */
  previousError: PlatformError | undefined;
  /** Whether an earlier attempt, without a reliable response, may have taken effect. */
  mayHaveHappened = false;
  /** Whether it is unknown if the write happened. */
  outcomeUnknown = false;
  /** What the last response asked to wait, in milliseconds. */
  retryAfterMs: number | undefined;

  constructor(call: Pick<Call, "operation">, method: string, path: string) {
    this.operation = callName(call);
    this.method = method;
    this.url = path;
  }
}
