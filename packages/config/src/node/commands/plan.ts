import type { Definition } from "../../definition/define-config.ts";
import { plan } from "../../plan/make-plan.ts";
import { countChanges, type Plan } from "../../plan/plan.ts";
import { promote } from "../../plan/promote.ts";
import { formatPlan, formatPlanMarkdown } from "../../report/format-plan.ts";
import { applicationOf, type CommandContext, definitionOf } from "../command-context.ts";
import { planFleet } from "../fleet.ts";
import { secretSources } from "../secret-sources.ts";
import { writeResult } from "../write-file.ts";

export const runPlan = async (context: CommandContext): Promise<number> =>
  show(context, await makePlan(context, await definitionOf(context), { dryRun: true }));

export const runDrift = async (context: CommandContext): Promise<number> =>
  show(context, await makePlan(context, await definitionOf(context), { dryRun: false }));

export const runPromote = async (context: CommandContext): Promise<number> =>
  show(context, await promote(context.clerk, await applicationOf(context), { signal: context.signal }));

/** Many applications are a job, with progress and a checkpoint. */
export function makePlan(
  context: CommandContext,
  definition: Definition,
  { dryRun }: { dryRun: boolean },
): Promise<Plan> {
  const { clerk, args, signal } = context;
  if (isFleet(definition)) return planFleet(context, definition, { dryRun });
  const compareSecrets = args.compareSecrets ? secretSources(context, definition) : undefined;
  return plan(clerk, definition, { signal, dryRun, compareSecrets });
}

const isFleet = ({ application }: Definition): boolean =>
  Array.isArray(application) || (typeof application === "object" && "all" in application);

/** Shows a plan, writes it where that is wanted, and tells by the exit code whether it has changes. */
export async function show(context: CommandContext, planned: Plan): Promise<number> {
  const { args, out } = context;
  out(formatted(planned, args.format));
  if (args.out !== undefined && !args.check) {
    await writeResult(context, args.out, `${JSON.stringify(planned, null, 2)}\n`, { replace: true });
  }
  return countChanges(planned) === 0 ? 0 : 2;
}

function formatted(planned: Plan, format: CommandContext["args"]["format"]): string {
  if (format === "json") return JSON.stringify(planned, null, 2);
  return (format === "markdown" ? formatPlanMarkdown(planned) : formatPlan(planned)).trimEnd();
}
