import type { OperationDescriptor } from "@clerk-platform/contract";

/**
 * Reads the declared query parameters, each converted to its type. What cannot be converted stays text
 * and is refused by the schema. Undeclared parameters are ignored, as the service does.
 */
export function readQuery(operation: OperationDescriptor, search: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null);
  for (const [name, { in: place, kind }] of Object.entries(operation.parameters)) {
    if (place !== "query" || !search.has(name)) continue;
    const value = search.get(name)!;
    if (kind === "array") query[name] = search.getAll(name);
    else if (kind === "number" && /^-?\d+$/.test(value)) query[name] = Number(value);
    else if (kind === "boolean" && /^(true|false)$/.test(value)) query[name] = value === "true";
    else query[name] = value;
  }
  return query;
}
