import type { Definition } from "../../definition/define-config.ts";
import { plan } from "../../plan/make-plan.ts";
import { countChanges, type Plan } from "../../plan/plan.ts";
import { promote } from "../../plan/promote.ts";
import { formatPlan, formatPlanMarkdown } from "../../report/format-plan.ts";
import { applicationOf, type CommandContext, definitionOf } from "../command-context.ts";
import { planFleet, removeCheckpoints } from "../fleet.ts";
import { readLastApply } from "../last-apply.ts";
import { readSchemaFile } from "../schema-file.ts";
import { secretSources } from "../secret-sources.ts";
import { writeResult } from "../write-file.ts";

export const runPlan = (context: CommandContext): Promise<number> => planAndShow(context, { dryRun: true });

export const runDrift = (context: CommandContext): Promise<number> => planAndShow(context, { dryRun: false });

export async function runPromote(context: CommandContext): Promise<number> {
  const { clerk, signal, report } = context;
  const planned = await promote(clerk, await applicationOf(context), { signal });
  for (const application of planned.applications) report.planned(application);
  return show(context, planned);
}

async function planAndShow(context: CommandContext, how: { dryRun: boolean }): Promise<number> {
  const code = show(context, await makePlan(context, await definitionOf(context), how));
  await removeCheckpoints(context);
  return code;
}

/** Plans several applications as a job, with progress and a checkpoint. */
export async function makePlan(
  context: CommandContext,
  definition: Definition,
  { dryRun }: { dryRun: boolean },
): Promise<Plan> {
  const { clerk, args, signal, report } = context;
  const schema = await readSchemaFile(context);
  const lastApply = await readLastApply(context);
  if (isFleet(definition)) return planFleet(context, definition, { dryRun, schema, lastApply });
  const compareSecrets = args.compareSecrets ? secretSources(context, definition) : undefined;
  const planned = await plan(clerk, definition, { signal, dryRun, schema, lastApply, compareSecrets });
  for (const application of planned.applications) report.planned(application);
  return planned;
}

const isFleet = ({ application }: Definition): boolean =>
  Array.isArray(application) || (typeof application === "object" && "all" in application);

/** Prints a plan, writes it to `--out` if given, and returns an exit code that says whether it has changes. */
export function show(context: CommandContext, planned: Plan): number {
  const { args, out } = context;
  out(formatted(planned, args.format));
  if (args.out !== undefined && !args.check) {
    writeResult(context, args.out, `${JSON.stringify(planned, null, 2)}\n`, { replace: true });
  }
  return countChanges(planned) === 0 ? 0 : 2;
}

function formatted(planned: Plan, format: CommandContext["args"]["format"]): string {
  if (format === "json") return JSON.stringify(planned, null, 2);
  return (format === "markdown" ? formatPlanMarkdown(planned) : formatPlan(planned)).trimEnd();
}
