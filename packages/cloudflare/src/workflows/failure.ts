import { isApiError, isPlatformError, redact } from "@clerk-platform/core";

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
  if (!isApiError(error)) return isPlatformError(error);
  // A key may be rotated, a scope granted.
  return error.status >= 500 || [401, 403, 408, 409, 425, 429].includes(error.status);
}
