import { failure } from "../errors/api-failure.ts";
import type { KeyRecord } from "../state/key-record.ts";
import { missingFeatures, type PlanFeature } from "./plan.ts";

/** Answers 402 when the plan lacks a feature. Clients read either of the two names in `meta`: both are sent. */
export function requireFeatures(key: KeyRecord, needed: readonly PlanFeature[]): void {
  const missing = missingFeatures(key.plan, needed);
  if (missing.length === 0) return;
  throw failure(402, "unsupported_subscription_plan_features", "Unsupported plan features", {
    long: `The subscription plan does not include: ${missing.join(", ")}.`,
    meta: { unsupported_features: missing, features: missing },
  });
}
