import { ConfigError } from "../config-error.ts";
import type { Environment } from "../definition/define-config.ts";
import { type AskOptions, asking } from "../fleet/ask.ts";
import type { ApplicationPlan, Plan } from "../plan/plan.ts";
import { checkPlan } from "../plan/seal-plan.ts";
import { applyApplicationPlan } from "./apply-application.ts";
import type { ApplyingClient } from "./apply-context.ts";
import {
  type ApplicationReport,
  type AppliedStep,
  ApplyInterruptedError,
  type ApplyReport,
} from "./report.ts";
import { type CollectedSecrets, resolveSecrets } from "./resolve-secrets.ts";

/** How a plan is applied. */
export interface ApplyOptions extends AskOptions, CollectedSecrets {
  /** Told after each step. */
  onStep?: (step: AppliedStep, application: ApplicationPlan) => void;
}

/**
 * Does what a plan says, if the service is still as the plan saw it. Each application is looked at before anything of
 * it is changed: what is as wanted already is left alone, and where something is neither as seen nor as wanted,
 * nothing of it is changed. Afterwards it is read back. A run that ended at any moment can be repeated.
 *
 * The signal is asked between steps: a step under way is always finished.
 *
 * @throws {@link ConfigError} for a plan that was edited and secrets that are missing, before any request.
 * @throws {@link PlanMovedError} when the first application moved; {@link ApplyInterruptedError} for every failure after
 * something was applied, with what was applied until then.
 *
 * @example
 * ```ts
 * const planned = await plan(clerk, definition);
 * await apply(clerk, planned, { definition });
 * ```
 */
export async function apply(
  clerk: ApplyingClient,
  plan: Plan,
  options: ApplyOptions = {},
): Promise<ApplyReport> {
  await checkPlan(plan);
  const resolved = await resolveSecrets(plan.applications, options);
  const applications: ApplicationReport[] = [];
  for (const application of plan.applications)
    await applyOne(clerk, application, { resolved, options, applications });
  return { applications };
}

/**
 * Applies the plan of one application: for the items of a bulk job, which has a plan for each.
 *
 * @throws as `apply` does.
 */
export async function applyApplication(
  clerk: ApplyingClient,
  application: ApplicationPlan,
  options: ApplyOptions = {},
): Promise<ApplicationReport> {
  const resolved = await resolveSecrets(application, options);
  const applications: ApplicationReport[] = [];
  await applyOne(clerk, application, { resolved, options, applications });
  return applications[0]!;
}

interface Run {
  readonly resolved: ReadonlyMap<string, string>;
  readonly options: ApplyOptions;
  /** What was done so far. */
  readonly applications: ApplicationReport[];
}

async function applyOne(
  clerk: ApplyingClient,
  application: ApplicationPlan,
  { resolved, options, applications }: Run,
): Promise<void> {
  const steps: AppliedStep[] = [];
  const notes: string[] = [];
  const { applicationID, name, salt } = application;
  const secrets: { [environment in Environment]?: Record<string, string> } = {};
  applications.push({ applicationID, name, steps, notes, salt, secrets });
  let doubt: string | undefined;
  const onDoubt = (what: string): void => {
    doubt = what;
  };
  const onStep = (step: AppliedStep): void => {
    steps.push(step);
    doubt = undefined;
    options.onStep?.(step, application);
  };
  try {
    await applyApplicationPlan(clerk, application, {
      ask: asking(options),
      finish: asking({ ...options, signal: undefined }),
      resolved,
      notes,
      onSecrets: (environment, fingerprints) => {
        secrets[environment] = fingerprints;
      },
      onStep,
      onDoubt,
    });
  } catch (error) {
    const applied = applications.some((report) => report.steps.some(({ outcome }) => outcome === "applied"));
    if (!applied && !doubt && error instanceof ConfigError) throw error;
    throw new ApplyInterruptedError({ applications }, { cause: error, doubt });
  }
}
