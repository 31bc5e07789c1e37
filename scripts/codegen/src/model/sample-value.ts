import { type OpenAPIDocument, resolve, type SchemaObject } from "../openapi-document.ts";

/** A placeholder for a file in a sample; the renderer writes an expression that creates one. */
export const sampleFile = Symbol("file");

/**
 * A value that a schema allows: the example or default of the document, or else the smallest value of its type.
 * `name` makes strings recognizable.
 */
export function sampleValue(
  document: OpenAPIDocument,
  schema: SchemaObject,
  name: string,
  above: readonly SchemaObject[] = [],
): unknown {
  const node = resolve(document, schema);
  // A recursive schema ends here: the repetition is optional, or no value could satisfy the schema. The same goes for
  // nesting that is deeper than in any real document.
  if (above.includes(node) || above.length > 4) return undefined;
  const given = node.example ?? node.default ?? node.const ?? node.enum?.find((value) => value !== null);
  if (given !== undefined) return given;
  const inside = [...above, node];
  const [alternative] = [...(node.oneOf ?? []), ...(node.anyOf ?? [])];
  if (alternative) return sampleValue(document, alternative, name, inside);
  if (node.allOf) {
    const parts = node.allOf.map((part) => sampleValue(document, part, name, inside));
    return Object.assign(
      sampleObject(document, node, inside),
      ...parts.filter((part) => typeof part === "object"),
    );
  }
  const type = [node.type].flat().find((one) => one !== "null");
  switch (type) {
    case "array":
      return [];
    case "boolean":
      return true;
    case "integer":
    case "number":
      return node.minimum ?? 1;
    case "string":
      return sampleString(node, name);
  }
  return type === "object" || node.properties ? sampleObject(document, node, inside) : `a_${name}`;
}

function sampleObject(
  document: OpenAPIDocument,
  { properties = {}, required = [] }: SchemaObject,
  above: readonly SchemaObject[],
): Record<string, unknown> {
  const fields = required.map((name) => [name, sampleValue(document, properties[name] ?? {}, name, above)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function sampleString({ format, minLength }: SchemaObject, name: string): unknown {
  switch (format) {
    case "binary":
      return sampleFile;
    case "date":
      return "2024-01-01";
    case "date-time":
      return "2024-01-01T00:00:00Z";
    case "email":
      return "name@example.com";
    case "uri":
    case "url":
      return "https://example.com";
    case "uuid":
      return "00000000-0000-4000-8000-000000000000";
  }
  return `a_${name}`.padEnd(Number(minLength ?? 0), "_");
}
