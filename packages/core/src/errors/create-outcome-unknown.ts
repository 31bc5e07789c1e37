import { findOperation, type OperationDescriptor } from "@clerk-platform/contract";
import { isApiError, isConnectionError, isTimeoutError } from "./guards.ts";
import { OutcomeUnknownError } from "./outcome-unknown-error.ts";
import type { ErrorContext, PlatformError } from "./platform-error.ts";

/**
 * Creates the error for a write with an unknown outcome.
 *
 * @param operation - `undefined` outside the document.
 */
export function createOutcomeUnknown(
  failure: PlatformError,
  context: ErrorContext,
  operation: OperationDescriptor | undefined,
): OutcomeUnknownError {
  const reader = operation && nearestRead(operation.path);
  const check = reader
    ? `look at ${reader.name} before you repeat it`
    : "look whether it happened before you repeat it";
  return new OutcomeUnknownError(
    `the outcome is unknown, because ${reason(failure)}; the change may or may not have been made: ${check}`,
    { ...context, check },
    failure,
  );
}

function reason(failure: PlatformError): string {
  if (isTimeoutError(failure)) return "no response came in time";
  if (isApiError(failure)) return `the service responded with ${failure.status}`;
  if (isConnectionError(failure))
    return failure.code ? `the connection failed with ${failure.code}` : "the connection failed";
  return "the response could not be read";
}

/** The GET of the same path, or of the nearest path above it, which shows whether the write happened. */
function nearestRead(path: string): OperationDescriptor | undefined {
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const read = findOperation("GET", at);
    if (read) return read;
  }
  return undefined;
}
