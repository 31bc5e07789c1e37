import { canonical } from "../compare/canonical.ts";
import { fingerprint } from "../compare/fingerprint.ts";
import { ConfigError } from "../config-error.ts";
import { isObject } from "../definition/is-object.ts";
import type { ApplicationPlan, Plan } from "./plan.ts";

/** Adds the digest to a plan and converts it to plain JSON, which drops the functions of `secret()`. */
export async function sealPlan(applications: readonly ApplicationPlan[]): Promise<Plan> {
  const plain = JSON.parse(JSON.stringify(applications)) as ApplicationPlan[];
  return {
    kind: "clerk-platform-config plan",
    version: 1,
    applications: plain,
    digest: await fingerprint(plain, "plan"),
  };
}

/**
 * Rejects values that are not a plan, and edited plans. The digest protects against mistakes, not against forgery:
 * store plans where only people who may apply them can write.
 *
 * @throws ConfigError
 */
export async function checkPlan(plan: unknown): Promise<void> {
  if (!isObject(plan) || plan.kind !== "clerk-platform-config plan" || !Array.isArray(plan.applications)) {
    throw new ConfigError("This is not a plan: save one with plan first");
  }
  if (plan.version !== 1) {
    throw new ConfigError(
      `The plan has version ${canonical(plan.version)}, this package reads version 1: make a new plan`,
    );
  }
  const plain: unknown = JSON.parse(JSON.stringify(plan.applications));
  if (plan.digest !== (await fingerprint(plain, "plan"))) {
    throw new ConfigError("The plan was edited after it was made: change the definition and make a new plan");
  }
}
