import type { OpenAPIDocument } from "../openapi-document.ts";
import { eachOperation, type PlacedOperation } from "./each-operation.ts";
import { operationName } from "./names.ts";

/**
 * Drops each `x-speakeasy-name-override` that operations of several groups share: it is unique only within its
 * `x-speakeasy-group`, and a client has no groups. The `operationId` then names these operations.
 *
 * @returns a document that shares all other parts with the given one.
 */
export function nameAcrossGroups(
  document: OpenAPIDocument,
  warn: (message: string) => void,
): OpenAPIDocument {
  const byName = new Map<string, PlacedOperation[]>();
  for (const placed of eachOperation(document)) {
    const name = operationName(placed.operation);
    byName.set(name, [...(byName.get(name) ?? []), placed]);
  }
  const paths = { ...document.paths };
  for (const [name, sharing] of byName) {
    const groups = new Set(sharing.map(({ operation }) => operation["x-speakeasy-group"]));
    // Two operations of one group, or without a group, are an error that the document has to correct.
    if (sharing.length === 1 || groups.size < sharing.length) continue;
    const renamed: string[] = [];
    for (const { operation, method, path } of sharing) {
      const withoutOverride = { ...operation, "x-speakeasy-name-override": undefined };
      paths[path] = { ...paths[path], [method]: withoutOverride };
      renamed.push(operationName(withoutOverride));
    }
    warn(
      `${sharing.length} groups have an operation \`${name}\`: their operation ids name them instead (${renamed.join(", ")}).`,
    );
  }
  return { ...document, paths };
}
