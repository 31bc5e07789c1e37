import {
  ConnectionError,
  findOperation,
  type OperationDescriptor,
  OutcomeUnknownError,
} from "@clerk-platform/core";

/**
 * Creates the error for a call whose entrypoint was lost: stopped, redeployed or over its limits. The entrypoint
 * had already received the call, so a write may have been sent.
 *
 * @param error - the error of the runtime.
 */
export function lostEntrypoint(operation: OperationDescriptor, error: unknown): Error {
  const { name, method, path, replaySafe } = operation;
  const context = { operation: name, method, url: path, attempts: 1 };
  const message = `the connection to the entrypoint was lost: ${(error as Error)?.message ?? error}`;
  // Drops the runtime's `retryable` flag, because it does not cover the upstream request.
  const lost = new ConnectionError(message, context, new Error(String((error as Error)?.message ?? error)));
  if (replaySafe) return lost;
  const reader = findOperation("GET", path);
  const check = reader
    ? `look at ${reader.name} before you repeat it`
    : "look whether it happened before you repeat it";
  return new OutcomeUnknownError(
    `the outcome is unknown, because the connection to the entrypoint was lost; the change may or may not have been made: ${check}`,
    { ...context, check },
    lost,
  );
}
