import type { OperationName } from "@clerk-platform/contract";
import { stripSensitive } from "@clerk-platform/core";

/**
 * An answer as it may be kept: without its secrets. Revealed ones can be read, but are not enumerable, so that
 * nothing that copies, serialises or dehydrates the answer takes them along.
 */
export function conceal<Answer>(operation: OperationName, answer: Answer, reveal = false): Answer {
  const stripped = stripSensitive(operation, answer);
  if (reveal) hide(stripped, answer);
  return stripped;
}

function hide(stripped: unknown, answer: unknown): void {
  if (typeof stripped !== "object" || stripped === null) return;
  for (const [name, value] of Object.entries(answer as object)) {
    if (Object.hasOwn(stripped, name)) hide((stripped as Record<string, unknown>)[name], value);
    else Object.defineProperty(stripped, name, { value });
  }
}
