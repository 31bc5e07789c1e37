import type { SchemaObject } from "codegen/openapi-document";
import type { SchemaReader } from "./schema-reader.ts";
import type { Shape, Values } from "./shape.ts";

/** A type in a few words: `string | null`, `Book[]`, `"in" | "out"`, `{ id, title, … }`. */
export function describeShape(reader: SchemaReader, schema: SchemaObject, depth = 0): string {
  const { name } = reader.resolve(schema);
  if (name && depth > 0) return name;
  const shape = reader.shapeOf(schema);
  if (shape.unknown) return "unknown";
  const parts = [
    ...describeValues("string", shape.string),
    ...describeValues("number", shape.number),
    ...describeValues("boolean", shape.boolean),
    ...(shape.binary ? ["BinaryBody"] : []),
    ...(shape.items ? [describeArray(reader, shape.items, depth)] : []),
    ...describeObjects(shape, name),
    ...(shape.null ? ["null"] : []),
  ];
  return parts.join(" | ") || "never";
}

export function describeValues(type: string, values: Values | undefined): string[] {
  if (!values) return [];
  if (values.kind === "any") return [type];
  const listed = [...values.listed].map((value) => JSON.stringify(value));
  return values.kind === "open" ? [...listed, "(string & {})"] : listed;
}

function describeArray(reader: SchemaReader, items: SchemaObject, depth: number): string {
  const item = depth > 3 ? "…" : describeShape(reader, items, depth + 1);
  return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}

function describeObjects({ objects }: Shape, name: string | undefined): string[] {
  return objects.map(({ component, properties, further }) => {
    const known = component?.name ?? (objects.length === 1 ? name : undefined);
    if (known) return known;
    const fields = [...properties.keys()];
    const shown = fields.length > 4 ? [...fields.slice(0, 3), "…"] : fields;
    if (fields.length === 0) return further ? "Record<string, …>" : "{}";
    return `{ ${shown.join(", ")} }`;
  });
}
