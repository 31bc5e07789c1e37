import { readFileSync } from "node:fs";
import { documentPath } from "codegen/document-paths";
import { requireCleanTree } from "./repository/require-clean-tree.ts";
import { readSource } from "./source/read-source.ts";
import { createSteps } from "./steps.ts";
import { ownFiles, type PreparedUpdate, type UpdateOptions } from "./update-options.ts";

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
  // They load TypeScript, which takes longer than to refuse a source.
  const { makePlan } = await import("./make-plan.ts");
  const { verifyPlan } = await import("./verify-plan.ts");
  const plan = await makePlan(options, step, text, current);
  return verifyPlan(options, step, plan);
}
