import type { ConfigSchema } from "@clerk-platform/core";
import { type CollectedSecrets, resolveSecrets } from "../apply/resolve-secrets.ts";
import { ConfigError } from "../config-error.ts";
import { checkDefinition } from "../definition/check-definition.ts";
import type { Definition, Environment } from "../definition/define-config.ts";
import { wantedOf } from "../definition/wanted-of.ts";
import { asking } from "../fleet/ask.ts";
import { readSchema } from "../schema/config-schema.ts";
import { findApplications } from "./find-applications.ts";
import type { ApplicationPlan, Plan } from "./plan.ts";
import { type PlanApplicationOptions, type PlanningClient, planApplication } from "./plan-application.ts";
import { sealPlan } from "./seal-plan.ts";

/** How a plan is made. */
export interface PlanOptions extends Omit<PlanApplicationOptions, "resolved"> {
  /** Where secrets come from, to compare them now; by default they are compared when the plan is applied. */
  compareSecrets?: CollectedSecrets;
  /** Told after each application. */
  onProgress?: (progress: { done: number; total: number; application: ApplicationPlan }) => void;
  /**
   * Applications that are planned at the same time.
   * @defaultValue 8
   */
  concurrency?: number;
}

/**
 * Compares what is declared with what is there, and changes nothing. For one application: a request for the
 * application, one for the schema, and one for each instance and for each kind of list that is declared.
 *
 * @returns a plan that can be saved, shown and given to `apply`.
 * @throws ConfigError for a definition that cannot be used, naming every problem; otherwise what the calls throw.
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
  const schema =
    rest.schema ??
    (applications.length > 1 ? await sharedSchema(clerk, definition, applications, rest) : undefined);
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
  refuseLacking(planned);
  return sealPlan(planned);
}

/** What the service has that differs from what is declared: a plan without dry runs, as nothing is to be applied. */
export const drift = (
  clerk: PlanningClient,
  definition: Definition,
  options: PlanOptions = {},
): Promise<Plan> => plan(clerk, definition, { ...options, dryRun: false });

/** One schema for many applications: the service describes all of them alike. */
export async function sharedSchema(
  clerk: PlanningClient,
  definition: Definition,
  applications: readonly { application_id: string; instances: readonly { environment_type: string }[] }[],
  options: PlanApplicationOptions,
): Promise<ConfigSchema | undefined> {
  for (const environment of Object.keys(definition.instances) as Environment[]) {
    if (Object.keys(wantedOf(definition, environment)).length === 0) continue;
    const first = applications.find(({ instances }) =>
      instances.some(({ environment_type }) => environment_type === environment),
    );
    if (first)
      return readSchema(
        clerk,
        { applicationID: first.application_id, envOrInsID: environment },
        asking(options),
      );
  }
  return undefined;
}

/** In a fleet some applications have no production yet; of a single one it was meant. */
function refuseLacking([only, ...others]: readonly ApplicationPlan[]): void {
  if (!only || others.length > 0 || only.lacking.length === 0) return;
  throw new ConfigError(
    `${only.applicationID} has no ${only.lacking.join(" and no ")} instance; leave it out of instances, or create it first`,
  );
}
