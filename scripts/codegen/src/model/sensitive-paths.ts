import { UserError } from "repo/lib/user-error";
import { type OpenAPIDocument, resolve, type SchemaObject } from "../openapi-document.ts";

/** Only a hostile document has more. */
const most = 1000;

/** Paths of every `x-sensitive` field reachable from a schema: `instances[].secret_key`, `data[].code`. */
export function sensitivePaths(document: OpenAPIDocument, schema: SchemaObject | undefined): string[] {
  const found = new Set<string>();
  const leading = schemasWithSecrets(document, schema);
  const visit = (current: SchemaObject, path: string, above: readonly SchemaObject[]): void => {
    const node = resolve(document, current);
    if (!leading.has(node) || above.includes(node)) return;
    if (node["x-sensitive"] === true) found.add(path);
    if (found.size > most) {
      throw new UserError(
        `More than ${most} paths lead to secrets, of which the first is ${[...found][0]}: references multiply here. Nothing was written.`,
      );
    }
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

/** The schemas that lead to a secret; only these are visited along every path. */
function schemasWithSecrets(document: OpenAPIDocument, schema: SchemaObject | undefined): Set<SchemaObject> {
  const above = new Map<SchemaObject, SchemaObject[]>();
  const nodes = new Set(schema ? [resolve(document, schema)] : []);
  for (const node of nodes) {
    for (const child of childrenOf(node)) {
      const inner = resolve(document, child);
      nodes.add(inner);
      above.set(inner, [...(above.get(inner) ?? []), node]);
    }
  }
  const leading = new Set([...nodes].filter((node) => node["x-sensitive"] === true));
  for (const node of leading) for (const upper of above.get(node) ?? []) leading.add(upper);
  return leading;
}

function childrenOf(schema: SchemaObject): SchemaObject[] {
  const { properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = schema;
  return [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
    ...allOf,
    ...oneOf,
    ...anyOf,
  ];
}
