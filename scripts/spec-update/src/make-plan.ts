import { documentPath, overlayPath } from "codegen/document-paths";
import { findDrift } from "codegen/drift";
import { describeSource } from "codegen/generate";
import { readDocument } from "codegen/load-document";
import { loadOverlay } from "codegen/load-overlay";
import { generatedFolders, renderOutputs } from "codegen/outputs";
import { UserError } from "repo/lib/user-error";
import { type ApiComparison, compareApis } from "./compare/compare-apis.ts";
import { bumpFor } from "./notes/changeset.ts";
import { plannedChangeset } from "./planned-changeset.ts";
import { renderConsumer } from "./proof/consumer.ts";
import { compileConsumers } from "./proof/proof-program.ts";
import { judge, type Verdict } from "./proof/prove.ts";
import type { FileChange } from "./repository/file-change.ts";
import { loadApi } from "./source/load-api.ts";
import { requireSameApi } from "./source/require-same-api.ts";
import type { Step } from "./steps.ts";
import type { UpdateOptions } from "./update-options.ts";

/** An update before it is verified. */
export interface Plan {
  changes: FileChange[];
  comparison: ApiComparison;
  verdict: Verdict;
  warnings: string[];
  bump: string;
}

/** Compares a new document with the current one, and renders what would change. */
export async function makePlan(
  options: UpdateOptions,
  step: Step,
  text: string,
  current: string,
): Promise<Plan> {
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
