import { fingerprintSecrets } from "../compare/fingerprint.ts";
import { ConfigError } from "../config-error.ts";
import type { Environment } from "../definition/define-config.ts";
import { type AskOptions, asking } from "../fleet/ask.ts";
import type { ApplicationPlan, Plan } from "../plan/plan.ts";
import { checkPlan } from "../plan/seal-plan.ts";
import { applyApplicationPlan } from "./apply-application.ts";
import type { ApplyingClient } from "./apply-context.ts";
import type { ApplyJournal } from "./apply-journal.ts";
import {
  type ApplicationReport,
  type AppliedStep,
  ApplyInterruptedError,
  type ApplyReport,
  countApplied,
} from "./report.ts";
import { type CollectedSecrets, resolveSecrets } from "./resolve-secrets.ts";

/** The options of `apply`. */
export interface ApplyOptions extends AskOptions, CollectedSecrets {
  /** Called after each step. */
  onStep?: (step: AppliedStep, application: ApplicationPlan) => void;
  /** Lets a killed run be repeated between two patches of an instance. */
  journal?: ApplyJournal;
}

/**
 * Applies a plan if the service has not changed since. Each application is read before it is changed. Values that
 * already match the definition are skipped. If a value matches neither the plan nor the definition, the application
 * is left unchanged. Written values are read back. An interrupted run can be repeated.
 *
 * The signal is checked between steps: a started step is always finished.
 *
 * @throws {@link ConfigError} for an edited plan or missing secrets, before any request.
 * @throws {@link PlanMovedError} if the first application changed; {@link ApplyInterruptedError} for a failure
 * after something was applied, with a report of the applied steps.
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
 * Applies the plan of one application, for bulk jobs with one plan per item.
 *
 * @throws the errors of `apply`.
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
  /** The report of the steps applied so far. */
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
    await applyApplicationPlan(clerk, application, resolved, {
      ask: asking(options, resolved),
      finish: asking({ ...options, signal: undefined }, resolved),
      notes,
      journal: options.journal ?? new Set(),
      onSecrets: async (environment, found) => {
        secrets[environment] = { ...secrets[environment], ...(await fingerprintSecrets(found, salt)) };
      },
      onStep,
      onDoubt,
    });
  } catch (error) {
    if (countApplied({ applications }) === 0 && !doubt && error instanceof ConfigError) throw error;
    throw new ApplyInterruptedError({ applications }, { cause: error, doubt });
  }
}
