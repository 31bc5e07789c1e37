import type { PlatformClient } from "@clerk-platform/core";
import { isObject } from "../definition/is-object.ts";
import type { Ask } from "../fleet/ask.ts";

/** The part of JSON Schema in which a configuration describes itself. */
export interface ConfigSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly readOnly?: boolean;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ConfigSchema;
  readonly items?: ConfigSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly "x-clerk-sensitive"?: boolean;
}

/** Reads the schema of all keys of an instance: one request. */
export async function readSchema(
  clerk: Pick<PlatformClient, "getConfigSchema">,
  target: { applicationID: string; envOrInsID: string },
  ask: Ask,
): Promise<ConfigSchema> {
  const schema = await ask((options) => clerk.getConfigSchema(target, options));
  return isObject(schema) ? (schema as ConfigSchema) : {};
}

/** The paths whose values the schema calls sensitive, with `*` for the items of a list. */
export function sensitivePaths(schema: ConfigSchema, path: readonly string[] = []): string[] {
  if (schema["x-clerk-sensitive"]) return [path.join(".")];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    sensitivePaths(property, [...path, name]),
  );
  return schema.items ? [...inner, ...sensitivePaths(schema.items, [...path, "*"])] : inner;
}
