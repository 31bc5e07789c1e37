import type { OperationDescriptor } from "@clerk-platform/contract";

/**
 * Reads the declared query parameters, each converted to its type. What cannot be converted stays text
 * and is refused by the schema. Undeclared parameters are ignored, as the service does.
 */
export function readQuery(operation: OperationDescriptor, search: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null);
  for (const { in: place, wireName, kind } of Object.values(operation.parameters)) {
    if (place !== "query" || !search.has(wireName)) continue;
    const value = search.get(wireName)!;
    if (kind === "array") query[wireName] = search.getAll(wireName);
    else if (kind === "number" && /^-?\d+$/.test(value)) query[wireName] = Number(value);
    else if (kind === "boolean" && /^(true|false)$/.test(value)) query[wireName] = value === "true";
    else query[wireName] = value;
  }
  return query;
}
