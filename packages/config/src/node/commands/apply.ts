import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { apply } from "../../apply/apply.ts";
import { ApplyInterruptedError, type ApplyReport } from "../../apply/report.ts";
import { ConfigError } from "../../config-error.ts";
import type { Definition } from "../../definition/define-config.ts";
import type { Plan } from "../../plan/plan.ts";
import { checkPlan } from "../../plan/seal-plan.ts";
import { formatReport } from "../../report/format-report.ts";
import { type CommandContext, definitionOf } from "../command-context.ts";
import { applyFleet } from "../fleet.ts";
import { secretSources } from "../secret-sources.ts";
import { makePlan, show } from "./plan.ts";

export async function runApply(context: CommandContext): Promise<number> {
  const { args } = context;
  const saved = args.plan === undefined ? undefined : await readPlan(context, args.plan);
  const definition = await definitionOf(context).catch((error: unknown) => {
    // A saved plan needs the definition only for secrets that functions read.
    if (saved) return undefined;
    throw error;
  });
  const planned = saved ?? (await makePlan(context, definition!, { dryRun: true }));
  if (args.check) return show(context, planned);
  try {
    print(context, await run(context, planned, definition));
    return 0;
  } catch (error) {
    if (error instanceof ApplyInterruptedError) print(context, error.report);
    throw error;
  }
}

async function run(
  context: CommandContext,
  planned: Plan,
  definition: Definition | undefined,
): Promise<ApplyReport> {
  const { clerk, signal } = context;
  if (planned.applications.length > 1)
    return { applications: await applyFleet(context, planned, definition) };
  return apply(clerk, planned, { ...secretSources(context, definition), signal });
}

const print = ({ args, out }: CommandContext, report: ApplyReport): void =>
  out(args.format === "json" ? JSON.stringify(report, null, 2) : formatReport(report).trimEnd());

async function readPlan({ cwd }: CommandContext, file: string): Promise<Plan> {
  let plan: unknown;
  try {
    plan = JSON.parse(await readFile(resolve(cwd, file), "utf8"));
  } catch (error) {
    throw new ConfigError(`${file} cannot be read as a plan: ${(error as Error).message}`, [], error);
  }
  await checkPlan(plan);
  return plan as Plan;
}
