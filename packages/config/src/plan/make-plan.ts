import { type CollectedSecrets, resolveSecrets } from "../apply/resolve-secrets.ts";
import { ConfigError } from "../config-error.ts";
import { checkDefinition } from "../definition/check-definition.ts";
import type { Definition } from "../definition/define-config.ts";
import { asking } from "../fleet/ask.ts";
import { findApplications } from "./find-applications.ts";
import type { ApplicationPlan, Plan } from "./plan.ts";
import { type PlanApplicationOptions, type PlanningClient, planApplication } from "./plan-application.ts";
import { sealPlan } from "./seal-plan.ts";
import { sharedSchema } from "./shared-schema.ts";

/** The options of `plan`. */
export interface PlanOptions extends Omit<PlanApplicationOptions, "resolved"> {
  /** The sources of secrets, to compare them now. By default they are compared when the plan is applied. */
  compareSecrets?: CollectedSecrets;
  /** Called after each application. */
  onProgress?: (progress: { done: number; total: number; application: ApplicationPlan }) => void;
  /**
   * The number of applications planned concurrently.
   * @defaultValue 8
   */
  concurrency?: number;
}

/**
 * Compares the definition with the service without changing anything. It takes one request to find the
 * applications, one for the schema unless it is given, and for each instance one each for its configuration,
 * redirect URLs and JWT templates if they are declared.
 *
 * @returns a plan that can be saved, shown and given to `apply`.
 * @throws ConfigError for an invalid definition, naming every problem, and the errors of the calls.
 *
 * @example
 * ```ts
 * const planned = await plan(clerk, definition);
 * console.log(formatPlan(planned));
 * ```
 */
export async function plan(
  clerk: PlanningClient,
  definition: Definition,
  options: PlanOptions = {},
): Promise<Plan> {
  const { compareSecrets, onProgress, concurrency = 8, ...rest } = options;
  checkDefinition(definition);
  const ask = asking(rest);
  const applications = await findApplications(clerk, definition.application, ask);
  const resolved = compareSecrets && (await resolveSecrets(definition, compareSecrets));
  const schema = await sharedSchema(clerk, definition, applications, rest);
  const planned: ApplicationPlan[] = [];
  let done = 0;
  const queue = applications.entries();
  const work = async (): Promise<void> => {
    for (const [index, application] of queue) {
      const one = await planApplication(clerk, definition, application, { ...rest, schema, resolved });
      planned[index] = one;
      onProgress?.({ done: ++done, total: applications.length, application: one });
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, applications.length) }, work));
  const [only] = planned;
  // In a fleet, some applications may not have production yet.
  if (only && planned.length === 1 && only.lacking.length > 0) {
    throw new ConfigError(
      `${only.applicationID} has no ${only.lacking.join(" and no ")} instance; leave it out of instances, or create it first`,
    );
  }
  return sealPlan(planned);
}

/** Finds differences between the service and the definition: a plan without dry runs, because it is not applied. */
export const drift = (
  clerk: PlanningClient,
  definition: Definition,
  options: PlanOptions = {},
): Promise<Plan> => plan(clerk, definition, { ...options, dryRun: false });
