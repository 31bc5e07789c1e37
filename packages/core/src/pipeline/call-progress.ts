import type { ErrorContext, PlatformError } from "../errors/platform-error.ts";
import type { Call } from "./call.ts";
import type { ReceivedResponse } from "./received-response.ts";

/** The progress of a running call. The errors of the call take their context from it. */
export class CallProgress implements ErrorContext {
  readonly call: Call;
  readonly operation: string;
  readonly method: string;
  /** Without the query; the path template until the request is built. */
  url: string;
  /** How many requests were sent. */
  attempts = 0;
  /** The response of the last attempt; `undefined` if it failed without one. */
  received: ReceivedResponse | undefined;
  /** Why the last attempt failed. */
  previousError: PlatformError | undefined;
  /** Whether an earlier attempt that got no reliable response may have taken effect. */
  mayHaveHappened = false;
  /** Whether it is unknown if the write happened. */
  outcomeUnknown = false;
  /** How long the last response asked to wait, in milliseconds. */
  retryAfterMs: number | undefined;
  /** The input for hooks, once one wanted it. */
  redactedInput: unknown;

  /** @param path - the path template. */
  constructor(
    { operation, input, options }: Pick<Call, "operation" | "input" | "options">,
    method: string,
    path: string,
  ) {
    const { meta, signal } = options;
    this.call = { operation, input, attempt: 0, previousError: undefined, meta, signal, options };
    this.operation = operation?.name ?? "raw";
    this.method = method;
    this.url = path;
  }
}
