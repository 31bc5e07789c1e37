import type { InstanceRef, JWTTemplate, PlatformClient } from "@clerk-platform/core";
import { canonical } from "../compare/canonical.ts";
import type { Change } from "../compare/compare.ts";
import { fingerprint } from "../compare/fingerprint.ts";
import type { SecretPaths } from "../compare/secret-paths.ts";
import { ConfigError } from "../config-error.ts";
import { type Clear, isClear } from "../definition/clear.ts";
import type { JWTTemplateSettings } from "../definition/define-config.ts";
import type { Ask } from "../fleet/ask.ts";
import type { JWTTemplateStep, RedirectURLStep } from "./plan.ts";

/** All redirect URLs of an instance, by URL. */
export async function readRedirectURLs(
  clerk: Pick<PlatformClient, "listRedirectURLs">,
  target: InstanceRef,
  ask: Ask,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (;;) {
    const { data, total_count } = await ask((options) =>
      clerk.listRedirectURLs({ ...target, limit: 500, offset: ids.size }, options),
    );
    for (const { id, url } of data) ids.set(url, id);
    if (data.length === 0 || ids.size >= total_count) return ids;
  }
}

/** The steps that create the declared URLs and delete the cleared ones. */
export function planRedirectURLs(
  declared: readonly (string | Clear)[],
  current: ReadonlyMap<string, string>,
): { steps: RedirectURLStep[]; changes: Change[] } {
  const steps: RedirectURLStep[] = [];
  const changes: Change[] = [];
  for (const entry of declared) {
    const isDeletion = isClear(entry);
    const url = isDeletion ? entry.url! : entry;
    if (isDeletion !== current.has(url)) continue;
    const action = isDeletion ? "delete" : "create";
    const [before, after] = isDeletion ? [url, null] : [null, url];
    steps.push({ url, action });
    changes.push({ path: ["redirectURLs", url], kind: action, before, after });
  }
  return { steps, changes };
}

/** All JWT templates of an instance, by name. */
export async function readTemplates(
  clerk: Pick<PlatformClient, "listJWTTemplates">,
  target: InstanceRef,
  ask: Ask,
): Promise<Map<string, JWTTemplate>> {
  const templates = await ask((options) => clerk.listJWTTemplates(target, options));
  return new Map(templates.map((template) => [template.name, template]));
}

/** The fingerprint that detects a change of a template. */
export const templateFingerprint = async (
  template: JWTTemplate | undefined,
  salt: string,
): Promise<string | null> =>
  template
    ? fingerprint(
        comparable.map((key) => template[key]),
        salt,
      )
    : null;

/** The steps that create, update or delete the declared templates. */
export async function planTemplates(
  declared: Readonly<Record<string, JWTTemplateSettings | Clear>>,
  current: ReadonlyMap<string, JWTTemplate>,
  { salt, secrets }: { salt: string; secrets: SecretPaths },
): Promise<{ steps: JWTTemplateStep[]; changes: Change[] }> {
  const steps: JWTTemplateStep[] = [];
  const changes: Change[] = [];
  for (const [name, settings] of Object.entries(declared)) {
    const template = current.get(name);
    const path = ["jwtTemplates", name];
    const seen = await templateFingerprint(template, salt);
    if (isClear(settings)) {
      if (!template) continue;
      steps.push({ name, action: "delete", settings: {}, seen });
      changes.push({ path, kind: "delete", before: name, after: null });
    } else if (!template) {
      steps.push({ name, action: "create", settings, seen });
      const { signing_key: _, ...visible } = settings;
      changes.push({ path, kind: "create", before: null, after: secrets.mask(visible) });
    } else {
      const differing = differingSettings(settings, template);
      if (differing.length === 0) continue;
      if (template.custom_signing_key && settings.custom_signing_key !== false && !settings.signing_key) {
        throw new ConfigError(
          `The JWT template ${name} has a signing key, which each update must contain: declare signing_key`,
        );
      }
      steps.push({ name, action: "update", settings, seen });
      for (const key of differing) {
        const [before, after] = [secrets.mask(template[key]), secrets.mask(settings[key])];
        changes.push({ path: [...path, key], kind: "update", before, after });
      }
    }
  }
  return { steps, changes };
}

const comparable = [
  "claims",
  "lifetime",
  "allowed_clock_skew",
  "custom_signing_key",
  "signing_algorithm",
] as const;

/** The declared settings that differ in the template. */
export const differingSettings = (
  settings: JWTTemplateSettings,
  template: JWTTemplate,
): (typeof comparable)[number][] =>
  comparable.filter(
    (key) => settings[key] !== undefined && canonical(settings[key]) !== canonical(template[key]),
  );
