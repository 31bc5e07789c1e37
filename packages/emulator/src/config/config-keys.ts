import type { ConfigDocument, Json } from "./config-document.ts";
import type { ConfigSchema } from "./config-schema.ts";
import { connectionKeys } from "./keys/connection-keys.ts";
import { productKeys } from "./keys/product-keys.ts";
import { signInKeys } from "./keys/sign-in-keys.ts";

/** Every top-level key of the configuration, in alphabetical order. */
export const configKeys: ReadonlyMap<string, ConfigSchema> = new Map(
  Object.entries({ ...signInKeys, ...productKeys, ...connectionKeys }).sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** The configuration of a new instance. */
export function defaultConfig(environment: "development" | "production"): ConfigDocument {
  return defaults[environment];
}

function buildDefault(environment: "development" | "production"): ConfigDocument {
  const document: Record<string, Json> = {};
  for (const [key, schema] of configKeys) document[key] = schema.default ?? null;
  document.environment = { ...(document.environment as { [key: string]: Json }), type: environment };
  if (environment === "development") document.test_mode = { enabled: true };
  return document;
}

const defaults = { development: buildDefault("development"), production: buildDefault("production") };
