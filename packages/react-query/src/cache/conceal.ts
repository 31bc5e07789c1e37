import type { OperationName } from "@clerk-platform/contract";
import { stripSensitive } from "@clerk-platform/core";

/**
 * Copies data for the cache without its secrets. Revealed secrets can be read but are not enumerable, so copies,
 * serialised and dehydrated data do not contain them.
 */
export function conceal<Data>(operation: OperationName, data: Data, reveal = false): Data {
  const stripped = stripSensitive(operation, data);
  if (reveal) hide(stripped, data);
  return stripped;
}

function hide(stripped: unknown, data: unknown): void {
  if (typeof stripped !== "object" || stripped === null) return;
  for (const [name, value] of Object.entries(data as object)) {
    if (Object.hasOwn(stripped, name)) hide((stripped as Record<string, unknown>)[name], value);
    else Object.defineProperty(stripped, name, { value });
  }
}
