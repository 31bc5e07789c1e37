import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findDrift } from "../generate/drift.ts";
import { describeSource, documentPath, overlayPath } from "../generate/generate.ts";
import { loadOverlay } from "../generate/load-overlay.ts";
import { generatedFolders, renderOutputs } from "../generate/outputs.ts";
import { UserError } from "../lib/user-error.ts";
import { type ApiComparison, compareApis } from "./compare/compare-apis.ts";
import { bumpFor } from "./notes/changeset.ts";
import { renderReport } from "./notes/report.ts";
import { plannedChangeset } from "./planned-changeset.ts";
import { renderConsumer } from "./proof/consumer.ts";
import { compileConsumers } from "./proof/proof-program.ts";
import { judge, type Verdict } from "./proof/prove.ts";
import { refuseProblems } from "./refuse-problems.ts";
import { loadApi } from "./source/load-api.ts";
import { readSource } from "./source/read-source.ts";
import { applyFiles, recoverFiles } from "./transaction/apply-files.ts";
import type { FileChange } from "./transaction/file-change.ts";
import { takeLock } from "./transaction/lock.ts";
import type { Problem } from "./verify/problem.ts";
import { type VerifyOptions, verifyUpdate } from "./verify/verify-update.ts";

export interface UpdateOptions {
  /** The repository, with a trailing slash. */
  root: string;
  /** A file or an http(s) address. */
  source: string;
  dryRun?: boolean;
  /** Where the report goes, as Markdown. */
  report?: string | undefined;
  /** Go on although most operations are gone. */
  yes?: boolean;
  tests?: boolean;
  /** Go on although code of the repository does not follow yet. */
  unfinished?: boolean;
  signal?: AbortSignal;
  log?: (line: string) => void;
  verify?: (options: VerifyOptions) => Promise<Problem[]>;
}

/** Everything that is known about an update before it is tried. */
interface Plan {
  changes: FileChange[];
  comparison: ApiComparison;
  verdict: Verdict;
  warnings: string[];
  bump: string;
}

/** Replaces the API document by a newer one, with everything that follows from it, or changes nothing. */
export async function updateSpec(options: UpdateOptions): Promise<void> {
  const { root, log = console.log } = options;
  const folder = `${root}.spec-update`;
  const unlock = takeLock(`${folder}.lock`);
  try {
    const restored = recoverFiles(folder);
    if (restored.length > 0)
      log(`undid an interrupted update: ${restored.length} files are as they were before it`);
    const text = await readSource(options.source);
    const current = readFileSync(root + documentPath, "utf8");
    if (text === current) {
      log("no change: this is the document we have");
      return;
    }
    const plan = await makePlan(options, text, current);
    await carryOut(options, plan, folder);
  } finally {
    unlock();
  }
}

async function makePlan(options: UpdateOptions, text: string, current: string): Promise<Plan> {
  const { root, source, yes = false, log = console.log } = options;
  const overlay = loadOverlay(root, overlayPath);
  const next = await loadApi(text, "the-new-document.yaml", overlay);
  const old = await loadApi(current, "clerk-platform.yaml", overlay);
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
  log("compiling a program written against the old types …");
  const refusals = compileConsumers([{ name: "update", outputs, consumer: renderConsumer(before) }]);
  const changes: FileChange[] = [{ path: root + documentPath, content: text }];
  for (const { path, state } of findDrift(root, generatedFolders, outputs)) {
    changes.push({ path: root + path, content: state === "stray" ? undefined : outputs.get(path) });
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

/** What is compared must be what is committed. */
function requireUpToDate(root: string, outputs: ReadonlyMap<string, string>): void {
  const drift = findDrift(root, generatedFolders, outputs);
  if (drift.length === 0) return;
  const list = drift.map(({ state, path }) => `  ${state.padEnd(7)} ${path}`).join("\n");
  throw new UserError(`The generated code is not that of the present document:\n${list}\nFix: pnpm generate`);
}

async function carryOut(options: UpdateOptions, plan: Plan, folder: string): Promise<void> {
  const { root, dryRun = false, tests = true, unfinished = false, log = console.log } = options;
  const { verify = verifyUpdate, signal = new AbortController().signal } = options;
  const { changes, comparison, verdict, warnings, bump } = plan;
  for (const warning of warnings) log(`warning: ${warning}`);
  const problems = dryRun ? [] : await verify({ root, changes, tests, signal, log });
  if (!unfinished) refuseProblems(problems);
  const verified = dryRun
    ? "the proof above; types and tests are not checked on a dry run"
    : tests
      ? "types of every package, tests of contract, core and emulator"
      : "types of every package; tests were skipped";
  const report = renderReport({
    source: options.source,
    comparison,
    verdict,
    bump,
    warnings,
    problems,
    verified,
  });
  const reportFile = options.report ? [{ path: resolve(options.report), content: report }] : [];
  signal.throwIfAborted();
  applyFiles(folder, dryRun ? reportFile : [...changes, ...reportFile]);
  log(options.report ? `the report is in ${options.report}` : `\n${report}`);
  if (!verdict.agrees) log("the compiler disagrees with some findings: see Proof in the report");
  for (const { kind, text } of problems) log(`${kind === "todo" ? "to do" : "unfinished"}: ${text}`);
  log(
    dryRun
      ? `dry run: nothing was written; ${changes.length} files would change`
      : `updated ${changes.length} files; the changeset says ${bump}`,
  );
}
