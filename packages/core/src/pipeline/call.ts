import type { OperationDescriptor } from "@clerk-platform/contract";
import type { PlatformError } from "../errors/platform-error.ts";
import type { CallOptions } from "../options/call-options.ts";

/** One call of the client, from its method through hooks to the transport. */
export interface Call {
  /** `undefined` for a raw call that is outside the document. */
  readonly operation: OperationDescriptor | undefined;
  /** What the caller passed: the input object, or `params` and `body` of a raw call. Not redacted. */
  readonly input: unknown;
  /** Which request this is, counted from 1; 0 before the first. */
  readonly attempt: number;
  /** Why the request before this one failed; `undefined` for the first. */
  readonly previousError: PlatformError | undefined;
  /** The `meta` option of the call. */
  readonly meta: unknown;
  /** The `signal` option of the call. Each request has a signal of its own in its init. */
  readonly signal: AbortSignal | undefined;
  /** All options of the call. */
  readonly options: CallOptions;
}
