import { fingerprint } from "../compare/fingerprint.ts";
import { ConfigError } from "../config-error.ts";
import { isObject } from "../definition/is-object.ts";
import type { ApplicationPlan, Plan } from "./plan.ts";

const kind = "clerk-platform-config plan";

/** Adds the digest to a plan and converts it to plain JSON, which drops the functions of `secret()`. */
export async function sealPlan(applications: readonly ApplicationPlan[]): Promise<Plan> {
  const plain = JSON.parse(JSON.stringify(applications)) as ApplicationPlan[];
  return {
    kind,
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
  if (!isObject(plan) || plan.kind !== kind || plan.version !== 1)
    throw new ConfigError(
      "This is not a plan that this version of the package reads: make a new one with plan",
    );
  if (plan.digest !== (await fingerprint(plan.applications, "plan"))) {
    throw new ConfigError("The plan was edited after it was made: change the definition and make a new plan");
  }
}
