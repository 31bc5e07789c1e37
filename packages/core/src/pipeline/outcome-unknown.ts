import type { OperationDescriptor } from "@clerk-platform/contract";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { ErrorContext, PlatformError } from "../errors/platform-error.ts";
import { findOperation, type Target } from "../find-operation.ts";

/** Wraps the failure of a write whose effect is unknown, naming the operation that would show it. */
export function outcomeUnknown(
  failure: PlatformError,
  context: ErrorContext,
  target: Target,
): OutcomeUnknownError {
  let reader: OperationDescriptor | undefined;
  // The GET on the same path, or on the nearest one above it.
  for (let path = target.path; path && !reader; path = path.replace(/\/[^/]*$/, "")) {
    reader = findOperation("GET", path);
  }
  const check = `look at ${reader?.name ?? target.path} first`;
  return new OutcomeUnknownError(`may have happened; ${check}`, { ...context, check }, failure);
}
