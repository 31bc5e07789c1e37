import { UserError } from "../../lib/user-error.ts";
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
  const text = nonNullText(schema, place, nameOf);
  return schema.nullable ? `${text} | null` : text;
}

function nonNullText(schema: SchemaObject, place: string, nameOf: (ref: string) => string): string {
  const open = openValues(schema);
  if (open) return `${union(open)} | (string & {})`;
  if (schema.enum) return union(schema.enum);
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
    default:
      throw new UserError(
        `${place}: cannot name the type of an inline ${String(schema.type ?? "schema")}; move it to components or extend scripts/generate/model/type-text.ts.`,
      );
  }
}

const union = (values: unknown[]): string => values.map((value) => JSON.stringify(value)).join(" | ");
