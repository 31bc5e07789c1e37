/** The plan of a workspace: a named one, or a list of features. */
export type Plan = "free" | "pro" | "enterprise" | { readonly features: readonly PlanFeature[] };

/** A feature that a request can need. */
export type PlanFeature = (typeof planFeatures)[number];

export const planFeatures = [
  "custom_jwt_signing_key",
  "multi_factor",
  "passkeys",
  "custom_session_duration",
  "access_control_lists",
  "remove_clerk_branding",
  "custom_oauth_connections",
  "organization_domains",
  "enterprise_connections",
] as const;

const included: Record<"free" | "pro" | "enterprise", readonly PlanFeature[]> = {
  free: [],
  pro: planFeatures.filter((feature) => feature !== "enterprise_connections"),
  enterprise: planFeatures,
};

/** Whether a value is a plan, all features known. */
export function isPlan(value: unknown): value is Plan {
  if (typeof value === "string") return Object.hasOwn(included, value);
  if (typeof value !== "object" || value === null) return false;
  const { features, ...others } = value as { features?: unknown };
  return (
    Array.isArray(features) &&
    features.every((feature) => planFeatures.includes(feature)) &&
    Object.keys(others).length === 0
  );
}

/** The features that a plan lacks of those a request needs. */
export function missingFeatures(plan: Plan, needed: readonly PlanFeature[]): PlanFeature[] {
  const has = typeof plan === "string" ? included[plan] : plan.features;
  return needed.filter((feature) => !has.includes(feature));
}
