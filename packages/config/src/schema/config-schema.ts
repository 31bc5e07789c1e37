import type { ConfigSchema, PlatformClient } from "@clerk-platform/core";
import { isObject } from "../definition/is-object.ts";
import type { Ask } from "../fleet/ask.ts";

/** The subset of JSON Schema that configuration schemas use. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly readOnly?: boolean;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ValueSchema;
  readonly items?: ValueSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly "x-clerk-sensitive"?: boolean;
  /** Only in our own schemas: the values inside an object or list are not checked. */
  readonly opaque?: boolean;
}

/** Reads the schema of all keys of an instance with one request. */
export async function readSchema(
  clerk: Pick<PlatformClient, "getConfigSchema">,
  target: { applicationID: string; envOrInsID: string },
  ask: Ask,
): Promise<ConfigSchema> {
  return ask((options) => clerk.getConfigSchema(target, options));
}

/** Returns the schema of a configuration as an object schema. */
export const asValueSchema = (schema: ConfigSchema | undefined): ValueSchema =>
  isObject(schema) ? (schema as ValueSchema) : {};

/** The paths that the schema marks as sensitive, with `*` for the items of a list or the keys of a map. */
export function sensitivePaths(schema: ValueSchema, path: readonly string[] = []): string[] {
  if (schema["x-clerk-sensitive"]) return [path.join(".")];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    sensitivePaths(property, [...path, name]),
  );
  const others = [schema.items, schema.additionalProperties].flatMap((each) =>
    typeof each === "object" ? sensitivePaths(each, [...path, "*"]) : [],
  );
  return [...inner, ...others];
}
