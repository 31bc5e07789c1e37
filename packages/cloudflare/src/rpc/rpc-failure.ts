import {
  ConnectionError,
  findOperation,
  type OperationDescriptor,
  OutcomeUnknownError,
} from "@clerk-platform/core";

/**
 * Makes the error for a call whose entrypoint was lost: stopped, deployed anew, out of its limits. It had the call, so
 * that a write may have happened.
 *
 * @param error - the runtime's own.
 */
export function lostEntrypoint(operation: OperationDescriptor, error: unknown): Error {
  const { name, method, path, replaySafe } = operation;
  const context = { operation: name, method, url: path, attempts: 1 };
  const message = `the connection to the entrypoint was lost: ${(error as Error)?.message ?? error}`;
  // Without what the runtime says of repeating: of the request upstream it knows nothing.
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
