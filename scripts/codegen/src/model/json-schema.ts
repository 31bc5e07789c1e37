import type { OpenAPIDocument, SchemaObject } from "../openapi-document.ts";

/** A JSON Schema (draft 7 vocabulary), as far as validators need it. */
export type JSONSchema = Record<string, unknown>;

/** Keywords that mean the same in both languages. */
const shared = [
  "enum",
  "required",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const;

/**
 * Turns an OpenAPI 3.0 schema into JSON Schema. `nullable` means "or null" everywhere, also beside `$ref`, `oneOf`,
 * `allOf` and `enum`, where OpenAPI 3.0 itself ignores it. `discriminator` is dropped, because `oneOf` already decides.
 */
export function toJSONSchema(schema: SchemaObject): JSONSchema {
  const converted = convert(schema);
  if (!schema.nullable) return converted;
  const onlyType = Object.keys(converted).every((keyword) => !combining.includes(keyword));
  if (onlyType && typeof converted.type === "string") return { ...converted, type: [converted.type, "null"] };
  return { anyOf: [{ type: "null" }, converted] };
}

const combining = ["$ref", "allOf", "anyOf", "oneOf", "not", "enum"];

function convert(schema: SchemaObject): JSONSchema {
  // OpenAPI 3.0 ignores keywords beside a reference.
  if (schema.$ref) return { $ref: schemaId(schema.$ref) };
  const target: JSONSchema = {};
  // A type beside `oneOf` must not refuse a null that a branch allows.
  if (schema.type !== undefined) target.type = schema.type;
  // Binary strings are bytes when they are validated.
  if (schema.format !== undefined && schema.format !== "binary") target.format = schema.format;
  for (const keyword of shared) {
    const value = (schema as Record<string, unknown>)[keyword];
    if (value !== undefined) target[keyword] = value;
  }
  useExclusiveLimit(target, "minimum", "exclusiveMinimum");
  useExclusiveLimit(target, "maximum", "exclusiveMaximum");
  if (schema.properties) target.properties = convertEach(schema.properties);
  if (schema.items) target.items = toJSONSchema(schema.items);
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const branches = schema[keyword];
    if (branches) target[keyword] = branches.map(toJSONSchema);
  }
  const { additionalProperties } = schema;
  if (additionalProperties !== undefined) {
    target.additionalProperties =
      typeof additionalProperties === "object" ? toJSONSchema(additionalProperties) : additionalProperties;
  }
  return target;
}

/** In OpenAPI 3.0 `exclusiveMinimum: true` says that `minimum` is exclusive. JSON Schema has a number in its place. */
function useExclusiveLimit(target: JSONSchema, limit: string, exclusive: string): void {
  if (typeof target[exclusive] !== "boolean") return;
  const isExclusive = target[exclusive] && target[limit] !== undefined;
  delete target[exclusive];
  if (!isExclusive) return;
  target[exclusive] = target[limit];
  delete target[limit];
}

const convertEach = (schemas: Record<string, SchemaObject>): Record<string, JSONSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toJSONSchema(schema)]));

/** The id of a component in the validators. */
const schemaId = (ref: string): string => ref.replace("#/components/schemas/", "");

/** Every component of the document by its id. */
export function componentSchemas(document: OpenAPIDocument): Map<string, JSONSchema> {
  return new Map(Object.entries(convertEach(document.components?.schemas ?? {})));
}
