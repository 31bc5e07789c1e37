import { failure } from "../errors/api-failure.ts";
import type { PlanFeature } from "../plans/plan.ts";
import type { InstanceRecord } from "../state/instance-record.ts";
import type { ConfigDocument, Json } from "./config-document.ts";
import { configKeys } from "./config-keys.ts";
import { featuresUsed, missingCredentials, seedOrganizationDefaults } from "./config-rules.ts";
import { canonical, configVersion } from "./config-version.ts";
import { mergeConfig } from "./merge-config.ts";
import { suggestKeys } from "./suggest-keys.ts";
import { validateConfigValue } from "./validate-config-value.ts";

export interface ConfigChange {
  body: Record<string, Json>;
  /** `merge` for PATCH, `replace` for PUT. */
  mode: "merge" | "replace";
  destructive: boolean;
  ifMatch: string | undefined;
}

/** The result of a change; nothing is stored yet. */
export interface ConfigResult {
  after: ConfigDocument;
  keys: string[];
  /** Plan features that were not in use before. */
  features: PlanFeature[];
}

/**
 * Works out a change of the configuration. Every rule is checked first, so that a refused change has no effect.
 *
 * @throws ApiFailure with the status 400, 409 or 422.
 */
export function applyConfig(instance: InstanceRecord, change: ConfigChange): ConfigResult {
  const { config } = instance;
  const keys = Object.keys(change.body);
  refuseUnknownKeys(keys);
  if (change.mode === "replace") refuseMissingKeys(keys);
  refuseStaleVersion(config, keys, change.ifMatch);
  const after: Record<string, Json> = { ...config };
  for (const key of keys) {
    const value = change.body[key]!;
    refuseBadShape(key, value);
    if (value === null && config[key] !== null && !change.destructive) throw destructive(key);
    after[key] = change.mode === "merge" ? mergeConfig(config[key] ?? baseOf(key), value) : value;
    // The merged value is checked: a patch may be partial, a replacement must be complete.
    refuseInvalid(key, after[key], config[key] ?? null);
    if (key === "organization_settings") after[key] = seedOrganizationDefaults(after[key]);
    if (instance.environment === "production" && key.startsWith("connection_oauth_"))
      refuseWithoutCredentials(key, after[key], config[key] ?? null);
  }
  return { after, keys, features: featuresUsed(config, after) };
}

const baseOf = (key: string): Json => configKeys.get(key)?.default ?? null;

function refuseUnknownKeys(keys: string[]): void {
  const unknown = keys.find((key) => !configKeys.has(key));
  if (unknown === undefined) return;
  throw unknownKey(unknown);
}

/** The 400 of a key that the configuration does not have. */
export function unknownKey(key: string): Error {
  const suggestions = suggestKeys(key);
  const name = key.slice(0, 200);
  const long =
    key === "config_version"
      ? "config_version is not a setting: send it as the If-Match header instead."
      : `${name} is not a configuration key.${suggestions[0] ? ` Did you mean ${suggestions[0]}?` : ""}`;
  return failure(400, "unknown_config_key", "Unknown config key", {
    long,
    meta: { param_name: name, suggestions },
  });
}

function refuseMissingKeys(keys: string[]): void {
  const given = new Set(keys);
  const missing = [...configKeys.keys()].filter((key) => !given.has(key));
  if (missing.length === 0) return;
  throw failure(400, "missing_config_keys", "Missing config keys", {
    long: `Replacing the configuration needs every key; ${missing.length} are missing.`,
    meta: { missing_keys: missing },
  });
}

function refuseStaleVersion(config: ConfigDocument, keys: string[], ifMatch: string | undefined): void {
  if (ifMatch === undefined) return;
  const current = configVersion(config, keys);
  if (ifMatch === current) return;
  throw failure(409, "config_version_conflict", "Config version conflict", {
    long: "The configuration of these keys has changed, or the version was read for other keys. Read exactly the keys you change, then try again.",
    meta: { current_version: current, provided_version: ifMatch.slice(0, 200) },
  });
}

function refuseBadShape(key: string, value: Json): void {
  const types = [configKeys.get(key)!.type ?? []].flat();
  const shape = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  if (shape === "null" || types.includes(shape)) return;
  throw failure(400, "config_key_body_invalid", "Config key body is invalid", {
    long: `${key} must be ${types[0] === "array" ? "an array" : "an object"}, not ${shape}.`,
    meta: { param_name: key },
  });
}

function refuseInvalid(key: string, after: Json, before: Json): void {
  const schema = configKeys.get(key)!;
  const invalid = (path: string, schemaPath: string, message: string): Error =>
    failure(422, "config_validation_error", "Config validation failed", {
      long: `${[key, path].filter(Boolean).join(".").slice(0, 300)} ${message}.`,
      meta: {
        config_key: key,
        param_name: [key, path].filter(Boolean).join(".").slice(0, 300),
        schema_path: `/properties/${key}${schemaPath}`,
      },
    });
  // A cleared key has no value to check.
  const [problem] = after === null ? [] : validateConfigValue(after, schema);
  if (problem) throw invalid(problem.path, problem.schemaPath, problem.message);
  if (schema.readOnly && canonical(after) !== canonical(before))
    throw invalid("", "/readOnly", "is read-only");
}

function refuseWithoutCredentials(key: string, after: Json, before: Json): void {
  const [missing] = missingCredentials(key, after);
  if (!missing || canonical(after) === canonical(before)) return;
  throw failure(422, "config_validation_error", "Config validation failed", {
    long: `${key} needs ${missing} before it can be enabled on a production instance.`,
    meta: {
      config_key: key,
      param_name: `${key}.${missing}`,
      schema_path: `/properties/${key}/properties/${missing}`,
    },
  });
}

function destructive(key: string): Error {
  return failure(400, "destructive_operation_not_allowed", "Destructive operation not allowed", {
    long: `Setting ${key} to null clears it. Send destructive=true to allow that.`,
    meta: { param_name: key },
  });
}
