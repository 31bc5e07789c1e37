import type { InstanceRef, JWTTemplate, PlatformClient } from "@clerk-platform/core";
import { type CompareOptions, type Comparison, compare } from "../compare/compare.ts";
import { fingerprint } from "../compare/fingerprint.ts";
import { ConfigError } from "../config-error.ts";
import { type Clear, isClear } from "../definition/clear.ts";
import type { JWTTemplateSettings } from "../definition/define-config.ts";
import type { Ask } from "../fleet/ask.ts";
import type { JWTTemplateStep, RedirectURLStep } from "./plan.ts";
import type { PlanningContext } from "./planning-context.ts";

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

/** All JWT templates of an instance, by name. */
export async function readTemplates(
  clerk: Pick<PlatformClient, "listJWTTemplates">,
  target: InstanceRef,
  ask: Ask,
): Promise<Map<string, JWTTemplate>> {
  const templates = await ask((options) => clerk.listJWTTemplates(target, options));
  return new Map(templates.map((template) => [template.name, template]));
}

/** Plans the steps that create the declared URLs and delete the cleared ones. */
export async function planRedirectURLs(
  { clerk, target, ask, changes }: PlanningContext,
  declared: readonly (string | Clear)[],
): Promise<RedirectURLStep[]> {
  if (declared.length === 0) return [];
  const current = await readRedirectURLs(clerk, target, ask);
  const steps = declared.flatMap((entry): RedirectURLStep[] => {
    const isDeletion = isClear(entry);
    const url = isDeletion ? entry.url! : entry;
    return isDeletion === current.has(url) ? [{ url, action: isDeletion ? "delete" : "create" }] : [];
  });
  changes.push(...steps.map(({ url, action }) => ({ path: ["redirectURLs", url], kind: action })));
  return steps;
}

/** Plans the steps that create, update or delete the declared templates. */
export async function planTemplates(
  { clerk, target, ask, salt, comparing, changes, secrets }: PlanningContext,
  declared: Readonly<Record<string, JWTTemplateSettings | Clear>>,
): Promise<JWTTemplateStep[]> {
  const steps: JWTTemplateStep[] = [];
  if (Object.keys(declared).length === 0) return steps;
  const current = await readTemplates(clerk, target, ask);
  for (const [name, settings] of Object.entries(declared)) {
    const template = current.get(name);
    const path = ["jwtTemplates", name];
    const seen = await fingerprint(template, salt);
    if (isClear(settings)) {
      if (!template) continue;
      steps.push({ name, action: "delete", settings: {}, seen });
      changes.push({ path, kind: "delete" });
    } else if (!template) {
      steps.push({ name, action: "create", settings, seen });
      changes.push({ path, kind: "create", after: comparing.secrets.mask(settings, path) });
    } else {
      const found = compareTemplate(settings, template, comparing);
      // Secrets that are not resolved are compared on apply.
      if (found.changes.length === 0 && (comparing.resolved || found.secrets.length === 0)) continue;
      if (template.custom_signing_key && settings.custom_signing_key !== false && !settings.signing_key) {
        throw new ConfigError(
          `The JWT template ${name} has a signing key, which each update must contain: declare signing_key`,
        );
      }
      steps.push({ name, action: "update", settings, seen });
      changes.push(...found.changes);
      secrets.push(...found.secrets);
    }
  }
  return steps;
}

/** Compares a template: only the declared settings, but all claims. The service never returns the signing key. */
export const compareTemplate = (
  { signing_key: _, ...settings }: JWTTemplateSettings,
  template: Readonly<Pick<JWTTemplate, "name"> & JWTTemplateSettings>,
  comparing: CompareOptions,
): Comparison => {
  const path = ["jwtTemplates", template.name];
  return compare(settings, template, { ...comparing, exactFrom: path.length + 1 }, path);
};
