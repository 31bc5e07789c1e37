import type { ConfigPatch } from "@clerk-platform/contract";
import { applyConfig, unknownKey } from "../config/apply-config.ts";
import type { ConfigDocument, Json } from "../config/config-document.ts";
import { configKeys } from "../config/config-keys.ts";
import { configVersion } from "../config/config-version.ts";
import { requireFeatures } from "../plans/require-features.ts";
import { findApplicationInstance } from "./find-application.ts";
import type { Handler } from "./operation-context.ts";
import type { Sent } from "./sent.ts";

/** The requested keys, each once; all keys if none is requested. Refuses unknown ones. */
function readKeys(requested: readonly string[] = []): string[] {
  const keys = [...new Set(requested)];
  for (const key of keys) if (!configKeys.has(key)) throw unknownKey(key);
  return keys.length > 0 ? keys : [...configKeys.keys()];
}

const pick = (config: ConfigDocument, keys: readonly string[]): Record<string, Json> =>
  Object.fromEntries(keys.map((key) => [key, config[key] ?? null]));

export const getConfig: Handler<"getConfig"> = (context) => {
  const { config } = findApplicationInstance(context).instance;
  const keys = readKeys(context.query.keys);
  return { config_version: configVersion(config, keys), ...pick(config, keys) };
};

export const getConfigSchema: Handler<"getConfigSchema"> = (context) => {
  const { instance } = findApplicationInstance(context);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://api.clerk.com/v1/platform/instances/${instance.id}/config/schema`,
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(readKeys(context.query.keys).map((key) => [key, configKeys.get(key)!])),
  };
};

export const patchConfig: Handler<"patchConfig"> = (context) => change(context, "merge");

export const putConfig: Handler<"putConfig"> = (context) => change(context, "replace");

/** `putConfig` takes a subset of the parameters. */
type ChangeContext = Parameters<Handler<"patchConfig">>[0];

function change(context: ChangeContext, mode: "merge" | "replace"): Sent<ConfigPatch> {
  const { store, key, query, now } = context;
  const { application, instance } = findApplicationInstance(context);
  const shown = query.keys === undefined ? undefined : readKeys(query.keys);
  const before = instance.config;
  const { after, keys, features } = applyConfig(instance, {
    body: context.body as Record<string, Json>,
    mode,
    destructive: query.destructive === true,
    ifMatch: context.headers.ifMatch,
  });
  requireFeatures(key, features);
  const dryRun = query.dry_run === true;
  if (!dryRun) {
    instance.config = after;
    instance.updatedAt = now;
    store.changed([{ application: application.id }]);
  }
  const returned = shown ?? keys;
  return {
    config_version: configVersion(dryRun ? before : after, returned),
    dry_run: dryRun,
    before: pick(before, returned),
    after: pick(after, returned),
  };
}
