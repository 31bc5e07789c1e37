import type { PlanFeature } from "../plans/plan.ts";
import type { ConfigDocument, Json } from "./config-document.ts";

type Member = { [key: string]: Json };

const member = (value: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (at, name) => (typeof at === "object" && at !== null ? (at as Member)[name] : undefined),
    value,
  );

/** The plan features that a change from one configuration to another begins to use. */
export function featuresUsed(before: ConfigDocument, after: ConfigDocument): PlanFeature[] {
  const used = (config: ConfigDocument): Record<PlanFeature, boolean> => ({
    custom_jwt_signing_key: false,
    multi_factor: ["totp", "phone_code", "backup_code"].some(
      (factor) => member(config.auth_multi_factor, factor, "enabled") === true,
    ),
    passkeys: member(config.auth_passkey, "enabled") === true,
    custom_session_duration:
      (member(config.session_settings, "lifetime_in_seconds") ?? 604800) !== 604800 ||
      (member(config.session_settings, "inactivity_timeout_in_seconds") ?? null) !== null,
    access_control_lists:
      member(config.auth_access_control, "allowlist_enabled") === true ||
      member(config.auth_access_control, "blocklist_enabled") === true,
    remove_clerk_branding: member(config.branding, "show_clerk_branding") === false,
    custom_oauth_connections: ((config.connections_oauth_custom as Json[] | null)?.length ?? 0) > 0,
    organization_domains: member(config.organization_settings, "domains_enabled") === true,
    enterprise_connections: false,
  });
  const old = used(before);
  const now = used(after);
  return (Object.keys(now) as PlanFeature[]).filter((feature) => now[feature] && !old[feature]);
}

/** Enabling organizations sets defaults for settings that have no value. */
export function seedOrganizationDefaults(settings: Json): Json {
  if (member(settings, "enabled") !== true) return settings;
  const current = settings as Member;
  return {
    ...current,
    max_allowed_memberships: current.max_allowed_memberships ?? 5,
    creator_role: current.creator_role ?? "org:admin",
    domains_default_role: current.domains_default_role ?? "org:member",
  };
}

/** The credentials that an enabled connection of a production instance lacks. */
export function missingCredentials(key: string, connection: Json): string[] {
  if (member(connection, "enabled") !== true) return [];
  const needed = [
    "client_id",
    "client_secret",
    ...(key === "connection_oauth_apple" ? ["team_id", "key_id"] : []),
  ];
  return needed.filter((name) => (member(connection, name) ?? "") === "");
}
