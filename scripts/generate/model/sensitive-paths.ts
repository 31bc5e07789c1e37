import { type OpenAPIDocument, resolve, type SchemaObject } from "../openapi-document.ts";

/** Paths of every `x-sensitive` field reachable from a schema: `instances[].secret_key`, `data[].code`. */
export function sensitivePaths(document: OpenAPIDocument, schema: SchemaObject | undefined): string[] {
  const found = new Set<string>();
  const visit = (current: SchemaObject, path: string, above: readonly SchemaObject[]): void => {
    const node = resolve(document, current);
    if (above.includes(node)) return;
    if (node["x-sensitive"] === true) found.add(path);
    const inside = [...above, node];
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      visit(property, path ? `${path}.${name}` : name, inside);
    }
    if (node.items) visit(node.items, `${path}[]`, inside);
    if (typeof node.additionalProperties === "object") visit(node.additionalProperties, `${path}.*`, inside);
    for (const part of [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])]) {
      visit(part, path, inside);
    }
  };
  if (schema) visit(schema, "", []);
  return [...found].sort();
}
