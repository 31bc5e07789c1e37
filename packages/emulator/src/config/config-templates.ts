import type { ConfigDocument, Json } from "./config-document.ts";
import { seedOrganizationDefaults } from "./config-rules.ts";
import { mergeConfig } from "./merge-config.ts";

/** What an application template changes in the configuration of its instances. */
export const configTemplates: ReadonlyMap<string, Readonly<Record<string, Json>>> = new Map([
  ["b2b-saas", { organization_settings: { enabled: true, domains_enabled: true } } as Record<string, Json>],
  ["b2c-saas", { auth_username: { enabled: true }, billing: { user_enabled: true } }],
  ["waitlist", { auth_access_control: { sign_up_mode: "waitlist" } }],
]);

/** A configuration as a template has it. */
export function applyTemplate(config: ConfigDocument, template: string): ConfigDocument {
  const after: Record<string, Json> = { ...config };
  for (const [key, patch] of Object.entries(configTemplates.get(template) ?? {})) {
    const merged = mergeConfig(config[key] ?? null, patch);
    after[key] = key === "organization_settings" ? seedOrganizationDefaults(merged) : merged;
  }
  return after;
}
