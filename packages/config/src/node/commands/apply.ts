import { apply } from "../../apply/apply.ts";
import { ApplyInterruptedError, type ApplyReport } from "../../apply/report.ts";
import type { Definition } from "../../definition/define-config.ts";
import type { Plan } from "../../plan/plan.ts";
import { checkPlan } from "../../plan/seal-plan.ts";
import { formatReport } from "../../report/format-report.ts";
import { type CommandContext, definitionOf } from "../command-context.ts";
import { FileJournal } from "../file-journal.ts";
import { applyFleet, removeCheckpoints } from "../fleet.ts";
import { readJsonFile } from "../read-json-file.ts";
import { secretSources } from "../secret-sources.ts";
import { makePlan, show } from "./plan.ts";

export async function runApply(context: CommandContext): Promise<number> {
  const { args } = context;
  const saved = args.plan === undefined ? undefined : await readPlan(context, args.plan);
  const definition = await definitionOf(context).catch((error: unknown) => {
    // A saved plan needs the definition only for secrets with functions.
    if (saved) return undefined;
    throw error;
  });
  const planned = saved ?? (await makePlan(context, definition!, { dryRun: true }));
  if (args.check) return show(context, planned);
  const journal = args.plan === undefined ? undefined : new FileJournal(context.cwd, args.plan);
  try {
    print(context, await run(context, planned, { definition, journal }));
    await removeCheckpoints(context);
    journal?.remove();
    return 0;
  } catch (error) {
    if (error instanceof ApplyInterruptedError) print(context, error.report);
    throw error;
  }
}

async function run(
  context: CommandContext,
  planned: Plan,
  given: { definition?: Definition; journal?: FileJournal },
): Promise<ApplyReport> {
  const { clerk, signal, report } = context;
  report.begin(planned.applications);
  if (planned.applications.length > 1) return { applications: await applyFleet(context, planned, given) };
  const sources = secretSources(context, given.definition);
  try {
    const applied = await apply(clerk, planned, {
      ...sources,
      journal: given.journal,
      signal,
      onStep: (step, application) => report.step(application, step),
    });
    for (const application of applied.applications) report.applied(application);
    return applied;
  } catch (error) {
    for (const application of planned.applications) report.failed(application, error);
    throw error;
  }
}

const print = ({ args, out }: CommandContext, report: ApplyReport): void =>
  out(args.format === "json" ? JSON.stringify(report, null, 2) : formatReport(report).trimEnd());

async function readPlan(context: CommandContext, file: string): Promise<Plan> {
  const accepts = (value: unknown): value is Plan => true;
  const plan = await readJsonFile(context, file, { what: "a plan", accepts });
  await checkPlan(plan);
  return plan;
}
