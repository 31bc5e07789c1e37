import { isApiError, isPlatformError, redact } from "@clerk-platform/core";
import { BindingError } from "../client/binding-error.ts";

/** An error as plain data without secrets, to store and send. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Set for an error response of the service. */
  readonly status?: number;
  readonly code?: string;
  readonly traceId?: string;
}

/** Converts any error. */
export function describeFailure(error: unknown): Failure {
  const { name = "Error", message = String(error) } = Object(error) as Partial<Error>;
  const failure: Failure = { name, message };
  if (!isApiError(error)) return redact(failure);
  const { status, code, traceId } = error;
  return redact({ ...failure, status, ...(code && { code }), ...(traceId && { traceId }) });
}

/** Whether the same call may succeed later. False for permanent rejections and programming errors. */
export function mayPassLater(error: unknown): boolean {
  // A conflict may resolve, and a scope may be granted.
  return isOutage(error) || isApiError(error, { status: 403 }) || isApiError(error, { status: 409 });
}

/**
 * Whether a failure affects all calls at the moment: the service is down or limits requests, the key is rejected,
 * or a binding does not work.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof BindingError) return true;
  const failed = failedCall(error);
  if (!isApiError(failed)) return isPlatformError(failed);
  return failed.status >= 500 || [401, 408, 425, 429].includes(failed.status);
}

/** The error of a call, which another error may have as its cause. */
export function failedCall(error: unknown): unknown {
  const { cause } = Object(error) as Partial<Error>;
  return !isPlatformError(error) && isPlatformError(cause) ? cause : error;
}

/** Whether two failures are the same problem. Ignores trace ids and times in their messages. */
export const isSameFailure = (a: Failure | undefined, b: Failure): boolean =>
  a?.name === b.name && a.status === b.status && a.code === b.code;
