import type { ConfigSchema } from "@clerk-platform/core";
import { asValueSchema, type ValueSchema } from "./config-schema.ts";

/**
 * Renders a schema as a TypeScript interface `InstanceConfig` for `defineConfig`. Secrets accept only `secret()`,
 * all values accept `clear()`, and read-only keys are left out.
 *
 * @example
 * ```ts
 * const schema = await clerk.getConfigSchema({ applicationID, envOrInsID: "production" });
 * await writeFile("clerk.config.types.ts", renderTypes(schema));
 * ```
 */
export const renderTypes = (schema: ConfigSchema): string =>
  [
    "// Written by the command types of @clerk-platform/config from the schema of your instance: do not edit.",
    'import type { Clear, Secret } from "@clerk-platform/config";',
    "",
    "/** The configuration of an instance, as far as it can be declared. */",
    `export interface InstanceConfig ${members(asValueSchema(schema), "")}`,
    "",
  ].join("\n");

function typeOf(schema: ValueSchema, indent: string): string {
  if (schema["x-clerk-sensitive"]) return "Secret";
  if (schema.enum)
    return (
      schema.enum
        .filter((each) => each !== null)
        .map((each) => JSON.stringify(each))
        .join(" | ") || "never"
    );
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  return types.map((type) => single(type, schema, indent)).join(" | ") || "unknown";
}

function single(type: string, schema: ValueSchema, indent: string): string {
  switch (type) {
    case "string":
    case "boolean":
      return type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `readonly (${schema.items ? itemType(schema.items, indent) : "unknown"})[]`;
    case "object":
      return schema.properties ? members(schema, indent) : mapType(schema, indent);
    default:
      return "unknown";
  }
}

const mapType = ({ additionalProperties: values }: ValueSchema, indent: string): string =>
  typeof values === "object"
    ? `Record<string, ${typeOf(values, indent)} | Clear>`
    : "Record<string, unknown>";

/** List items are replaced as a whole, so their required keys are not optional. */
const itemType = (items: ValueSchema, indent: string): string =>
  items.properties ? members(items, indent, new Set(items.required)) : typeOf(items, indent);

function members({ properties = {} }: ValueSchema, indent: string, required?: ReadonlySet<string>): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).flatMap(([name, property]) => {
    if (property.readOnly) return [];
    const type = typeOf(property, inner);
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    const whole = required?.has(name);
    return [
      ...(property.description ? [`${inner}/** ${comment(property.description)} */`] : []),
      `${inner}${key}${whole ? "" : "?"}: ${type}${required ? "" : " | Clear"};`,
    ];
  });
  return lines.length === 0 ? "Record<string, never>" : `{\n${lines.join("\n")}\n${indent}}`;
}

/** Escapes text of the service so that it cannot end the comment. */
const comment = (text: string): string => text.replace(/\s+/g, " ").replaceAll("*/", "*\\/");
