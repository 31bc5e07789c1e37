import { UserError } from "repo/lib/user-error";
import type { SchemaObject } from "../openapi-document.ts";

/** Whether values beyond the listed ones must be accepted. */
export function openValues(schema: SchemaObject): unknown[] | undefined {
  const extensible = schema["x-extensible-enum"];
  if (Array.isArray(extensible)) return extensible;
  return schema.enum && schema["x-speakeasy-unknown-values"] === "allow" ? schema.enum : undefined;
}

/** The TypeScript type of a parameter or body, where `nameOf` names a referenced component. */
export function typeText(schema: SchemaObject, place: string, nameOf: (ref: string) => string): string {
  if (schema.$ref) return nameOf(schema.$ref);
  const types = [...new Set(alternatives(schema, place, nameOf))];
  return types.join(" | ");
}

/** OpenAPI 3.0 has `nullable`; 3.1 lists several types, of which `null` may be one. */
function alternatives(schema: SchemaObject, place: string, nameOf: (ref: string) => string): string[] {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  const nullable = schema.nullable || types.includes("null");
  const known = knownValues(schema);
  const plain = known
    ? [known]
    : types.filter((type) => type !== "null").map((type) => plainText({ ...schema, type }, place, nameOf));
  return nullable ? [...plain, "null"] : plain;
}

function knownValues(schema: SchemaObject): string | undefined {
  const open = openValues(schema);
  if (open) return `${union(open)} | (string & {})`;
  if (schema.enum) return union(schema.enum);
  return schema.const === undefined ? undefined : union([schema.const]);
}

function plainText(schema: SchemaObject, place: string, nameOf: (ref: string) => string): string {
  switch (schema.type) {
    case "string":
      return schema.format === "binary" ? "BinaryBody" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array": {
      const item = typeText(schema.items ?? {}, `${place}[]`, nameOf);
      return /[|&]/.test(item) ? `(${item})[]` : `${item}[]`;
    }
    case undefined:
      return "unknown";
    default:
      throw new UserError(
        `${place}: cannot name the type of an inline ${String(schema.type ?? "schema")}; move it to components or extend scripts/codegen/src/model/type-text.ts.`,
      );
  }
}

const union = (values: unknown[]): string =>
  values
    .filter((value) => value !== null)
    .map((value) => JSON.stringify(value))
    .join(" | ");
