import type { Plan } from "./make-plan.ts";
import { renderReport } from "./notes/report.ts";
import { refuseProblems } from "./refuse-problems.ts";
import type { Step } from "./steps.ts";
import type { PreparedUpdate, UpdateOptions } from "./update-options.ts";
import { documentedPackages, verifyUpdate } from "./verify/verify-update.ts";

/** Verifies a planned update, and reports what it found. */
export async function verifyPlan(options: UpdateOptions, step: Step, plan: Plan): Promise<PreparedUpdate> {
  const { root, dryRun = false, unfinished = false, log = console.log } = options;
  const { tests = documentedPackages, verify = verifyUpdate } = options;
  const { changes, comparison, verdict, warnings, bump } = plan;
  for (const warning of warnings) log(`warning: ${warning}`);
  const { problems, ran } = dryRun ? { problems: [], ran: [] } : await verify({ root, changes, tests, step });
  if (!unfinished) refuseProblems(problems);
  const summary = problems.map(({ kind, text }) => `${kind === "todo" ? "to do" : "unfinished"}: ${text}`);
  if (!verdict.agrees) summary.unshift("the compiler disagrees with some findings: see Proof in the report");
  summary.push(
    dryRun
      ? `dry run: nothing was written; ${changes.length} files would change`
      : `updated ${changes.length} files; the changeset says ${bump}`,
  );
  return {
    changes: dryRun ? [] : changes,
    report: renderReport({ source: options.source, comparison, verdict, bump, warnings, problems, ran }),
    summary,
  };
}
