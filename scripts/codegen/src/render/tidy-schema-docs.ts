import { eachOperation } from "../model/each-operation.ts";
import { openValues } from "../model/type-text.ts";
import { type OpenAPIDocument, resolve, type SchemaObject } from "../openapi-document.ts";

/**
 * Rewrites the texts that openapi-typescript turns into the TSDoc of a schema. It would put title, format and
 * `@deprecated` before the description, where they read like a part of its first sentence.
 */
export function tidySchemaDocs(original: OpenAPIDocument): OpenAPIDocument {
  const document = structuredClone(original);
  for (const schema of Object.values(document.components?.schemas ?? {})) tidy(schema);
  for (const { operation, shared } of eachOperation(document)) {
    deprecateAfterProse(operation);
    for (const reference of [...shared, ...(operation.parameters ?? [])]) {
      const parameter = resolve(document, reference);
      deprecateAfterProse(parameter);
      tidy(parameter.schema);
    }
    const holders = [operation.requestBody ?? [], Object.values(operation.responses)].flat();
    for (const holder of holders) {
      for (const content of Object.values(resolve(document, holder).content ?? {})) tidy(content.schema);
    }
  }
  return document;
}

/** Formats that add nothing to the TypeScript type. */
const silentFormats = new Set(["int32", "int64", "float", "double", "binary"]);
const done = new WeakSet<SchemaObject>();

function tidy(schema: SchemaObject | undefined): void {
  if (!schema || schema.$ref || done.has(schema)) return;
  done.add(schema);
  const { title, description, format } = schema;
  delete schema.title;
  delete schema.format;
  if (format === "binary") schema["x-sdk-binary"] = true;
  const open = openValues(schema);
  if (open && schema.enum) {
    // openapi-typescript does not call `transform` for an `enum` in an array or a parameter.
    schema["x-extensible-enum"] = open.filter((value) => value !== null);
    if (open.includes(null)) schema.nullable = true;
    delete schema.enum;
  }
  const sections = [
    description?.trim() || title,
    format && !silentFormats.has(format) ? `Format: ${format}` : undefined,
  ].filter(Boolean);
  if (sections.length > 0) schema.description = sections.join("\n\n");
  deprecateAfterProse(schema);

  const { properties, items, additionalProperties, allOf, oneOf, anyOf } = schema;
  const parts = [Object.values(properties ?? {}), items, additionalProperties, allOf, oneOf, anyOf].flat();
  for (const part of parts) if (typeof part === "object") tidy(part);
}

function deprecateAfterProse(node: { description?: string; deprecated?: boolean }): void {
  if (!node.deprecated) return;
  delete node.deprecated;
  node.description = `${node.description ?? ""}\n\n@deprecated`.trim();
}
