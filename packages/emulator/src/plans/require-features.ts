import { failure } from "../errors/api-failure.ts";
import type { KeyRecord } from "../state/key-record.ts";
import { missingFeatures, type PlanFeature } from "./plan.ts";

/**
 * Checks that the plan of a key has the features.
 *
 * @throws ApiFailure with the status 402. Its `meta` has the missing features under both names that clients read.
 */
export function requireFeatures(key: KeyRecord, needed: readonly PlanFeature[]): void {
  const missing = missingFeatures(key.plan, needed);
  if (missing.length === 0) return;
  throw failure(402, "unsupported_subscription_plan_features", "Unsupported plan features", {
    long: `The subscription plan does not include: ${missing.join(", ")}.`,
    meta: { unsupported_features: missing, features: missing },
  });
}
