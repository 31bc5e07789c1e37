import { readFileSync } from "node:fs";
import { findDrift } from "codegen/drift";
import { describeSource, documentPath, overlayPath } from "codegen/generate";
import { readDocument } from "codegen/load-document";
import { loadOverlay } from "codegen/load-overlay";
import { generatedFolders, renderOutputs } from "codegen/outputs";
import { UserError } from "repo/lib/user-error";
import { type ApiComparison, compareApis } from "./compare/compare-apis.ts";
import { bumpFor } from "./notes/changeset.ts";
import { renderReport } from "./notes/report.ts";
import { plannedChangeset } from "./planned-changeset.ts";
import { renderConsumer } from "./proof/consumer.ts";
import { compileConsumers } from "./proof/proof-program.ts";
import { judge, type Verdict } from "./proof/prove.ts";
import { refuseProblems } from "./refuse-problems.ts";
import type { FileChange } from "./repository/file-change.ts";
import { requireCleanTree } from "./repository/require-clean-tree.ts";
import { loadApi } from "./source/load-api.ts";
import { readSource } from "./source/read-source.ts";
import { requireSameApi } from "./source/require-same-api.ts";
import { createSteps, type Step } from "./steps.ts";
import { ownFiles, type PreparedUpdate, type UpdateOptions } from "./update-options.ts";
import { verifyUpdate } from "./verify/verify-update.ts";

/** An update before it is verified. */
interface Plan {
  changes: FileChange[];
  comparison: ApiComparison;
  verdict: Verdict;
  warnings: string[];
  bump: string;
}

/**
 * Prepares an update and verifies it, without touching the repository.
 *
 * @returns `undefined` when the document is the present one.
 */
export async function prepareUpdate(options: UpdateOptions): Promise<PreparedUpdate | undefined> {
  const { root, dryRun = false, log = console.log } = options;
  const step = createSteps(log);
  if (!dryRun) requireCleanTree(root, ownFiles(options));
  const text = await step("reading the new document", () => readSource(options.source));
  const current = readFileSync(root + documentPath, "utf8");
  if (text === current) {
    log("no change: this is the document we have");
    return undefined;
  }
  const plan = await makePlan(options, step, text, current);
  return tryOut(options, step, plan);
}

async function makePlan(options: UpdateOptions, step: Step, text: string, current: string): Promise<Plan> {
  const { root, source, yes = false, log = console.log } = options;
  const overlay = loadOverlay(root, overlayPath);
  const newer = await readDocument(text, "the-new-document.yaml");
  const ours = await readDocument(current, "clerk-platform.yaml");
  if (!yes) requireSameApi(source, newer, ours);
  const next = loadApi(newer, overlay);
  const old = loadApi(ours, overlay);
  const fresh = (now: readonly string[], before: readonly string[]): string[] =>
    now.filter((warning) => !before.includes(warning));
  const warnings = fresh(next.warnings, old.warnings);
  for (const warning of fresh(next.api.warnings, old.api.warnings)) log(`warning: ${warning}`);
  const comparison = compareApis(old.api, next.api);
  if (comparison.removedShare > 0.5 && !yes) {
    const share = Math.round(comparison.removedShare * 100);
    throw new UserError(
      `${source} lacks ${share} % of the operations that we have: it may be another document, or half of one.\nNothing was written. If it is right, repeat the command with --yes.`,
    );
  }
  const before = await renderOutputs(old.api);
  before.set("openapi/source.json", describeSource(current, old.api.document.info));
  requireUpToDate(root, before);
  const outputs = await renderOutputs(next.api);
  outputs.set("openapi/source.json", describeSource(text, next.api.document.info));
  const refusals = await step("compiling a program written against the old types", () =>
    compileConsumers([{ name: "update", outputs, consumer: renderConsumer(before) }]),
  );
  const changes: FileChange[] = [{ path: documentPath, content: text }];
  for (const { path, state } of findDrift(root, generatedFolders, outputs)) {
    changes.push({ path, content: state === "stray" ? undefined : outputs.get(path) });
  }
  const changeset = plannedChangeset(root, changes, comparison, text);
  if (changeset) changes.push(changeset.file);
  return {
    changes,
    comparison,
    verdict: judge(comparison.findings, refusals.get("update")!, old.api.operations),
    warnings,
    bump: changeset ? bumpFor(comparison.severity, changeset.version) : "none",
  };
}

/** The comparison is only right when the committed code is the generated code. */
function requireUpToDate(root: string, outputs: ReadonlyMap<string, string>): void {
  const drift = findDrift(root, generatedFolders, outputs);
  if (drift.length === 0) return;
  const list = drift.map(({ state, path }) => `  ${state.padEnd(7)} ${path}`).join("\n");
  throw new UserError(`The generated code is not that of the present document:\n${list}\nFix: pnpm generate`);
}

async function tryOut(options: UpdateOptions, step: Step, plan: Plan): Promise<PreparedUpdate> {
  const { root, dryRun = false, tests = "all", unfinished = false, log = console.log } = options;
  const { verify = verifyUpdate } = options;
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
