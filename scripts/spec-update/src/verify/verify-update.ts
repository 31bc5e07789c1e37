import { applyChange } from "../repository/apply-changes.ts";
import type { FileChange } from "../repository/file-change.ts";
import type { Step } from "../steps.ts";
import { createClone } from "./clone.ts";
import { declarationsDiffer } from "./declarations-differ.ts";
import type { Verification } from "./problem.ts";
import { problemsOf } from "./problems-of.ts";
import { runTests } from "./run-tests.ts";
import { findTypeErrors } from "./type-errors.ts";

/**
 * Packages whose tests go through every operation of the document, in Node itself. The types of the others are checked
 * here, and `pnpm test` runs their tests.
 */
export const documentedPackages = ["contract", "core", "emulator", "react-query"];

export interface VerifyOptions {
  /** The repository, with a trailing slash. It is not touched. */
  root: string;
  changes: readonly FileChange[];
  /** The packages whose tests run. */
  tests: readonly string[];
  step: Step;
}

/** Tries the new files in a clone of the repository: types and tests side by side. */
export async function verifyUpdate({ root, changes, tests, step }: VerifyOptions): Promise<Verification> {
  const clone = createClone(root);
  try {
    // Nothing else needs a check when only texts changed.
    const only = declarationsDiffer(root, changes) ? undefined : changes.map(({ path }) => path);
    for (const change of changes) applyChange(clone.root, change);
    const types = only ? "types of the changed files" : "types of every package";
    const testing = `tests of ${tests.join(", ")} (without those of processes and browsers)`;
    const [errors, failures] = await Promise.all([
      step(types, () => findTypeErrors(clone.root, only)),
      tests.length > 0 ? step(testing, () => runTests(clone.root, tests)) : [],
    ]);
    return {
      problems: problemsOf(errors, failures),
      ran: [types, ...(tests.length > 0 ? [testing] : [])],
    };
  } finally {
    clone.remove();
  }
}
