import { isApiError, isPlatformError, redact } from "@clerk-platform/core";
import { BindingError } from "../client/binding-error.ts";

/** An error as plain data, for what is stored and sent. Never with a secret. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Of an answer of the service. */
  readonly status?: number;
  readonly code?: string;
  readonly traceId?: string;
}

/** Describes any error. */
export function describeFailure(error: unknown): Failure {
  const { name = "Error", message = String(error) } = Object(error) as Partial<Error>;
  const failure: Failure = { name, message };
  if (!isApiError(error)) return redact(failure);
  const { status, code, traceId } = error;
  return redact({ ...failure, status, ...(code && { code }), ...(traceId && { traceId }) });
}

/** Whether the same call may succeed later: all but what the service refuses for good, and our own mistakes. */
export function mayPassLater(error: unknown): boolean {
  // A conflict may end, a scope may be granted.
  return isOutage(error) || isApiError(error, { status: 403 }) || isApiError(error, { status: 409 });
}

/**
 * Whether a failure says that nothing can be done at the moment, whatever is asked for: the service is down or limits
 * requests, the key is refused, or a binding does not work.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof BindingError) return true;
  if (!isApiError(error)) return isPlatformError(error);
  return error.status >= 500 || [401, 408, 425, 429].includes(error.status);
}

/** Whether two failures are the same trouble: their messages have trace ids and times in them. */
export const isSameFailure = (a: Failure | undefined, b: Failure): boolean =>
  a?.name === b.name && a.status === b.status && a.code === b.code;
