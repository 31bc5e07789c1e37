import { applyChange } from "../repository/apply-changes.ts";
import type { FileChange } from "../repository/file-change.ts";
import { checkTypes } from "./check-types.ts";
import { createClone } from "./clone.ts";
import type { Problem, Verification } from "./problem.ts";
import { runTests } from "./run-tests.ts";

export interface VerifyOptions {
  /** The repository, with a trailing slash. It is not touched. */
  root: string;
  changes: readonly FileChange[];
  tests: boolean;
  /** Says which step runs, and how long it took. */
  step: <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;
}

/** Tries the new files in a clone of the repository: types first, then tests, whatever the types say. */
export async function verifyUpdate({ root, changes, tests, step }: VerifyOptions): Promise<Verification> {
  const clone = createClone(root);
  try {
    for (const change of changes) applyChange(clone.root, change);
    const problems: Problem[] = [];
    const ran: string[] = [];
    const check = async (name: string, run: () => Promise<Problem[]>): Promise<void> => {
      problems.push(...(await step(name, run)));
      ran.push(name);
    };
    await check("types of every package", () => checkTypes(clone.root));
    if (tests) await check("tests of every package", () => runTests(clone.root));
    return { problems, ran };
  } finally {
    clone.remove();
  }
}
