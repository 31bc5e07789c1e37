import type { FileChange } from "../transaction/file-change.ts";
import { checkTypes } from "./check-types.ts";
import type { Problem } from "./problem.ts";
import { runTests } from "./run-tests.ts";
import { createScratchCopy, writeInto } from "./scratch-copy.ts";

export interface VerifyOptions {
  /** The repository, with a trailing slash. It is not touched. */
  root: string;
  changes: readonly FileChange[];
  tests: boolean;
  /**
   * Packages whose types are checked, as turbo filters.
   * @defaultValue every published one
   */
  packages?: readonly string[];
  signal: AbortSignal;
  log: (line: string) => void;
}

/** Tries the new files in a copy of the repository: types first, then tests. */
export async function verifyUpdate(options: VerifyOptions): Promise<Problem[]> {
  const { root, changes, tests, packages = ["./packages/*"], signal, log } = options;
  const scratch = createScratchCopy(root);
  try {
    writeInto(scratch, root, changes);
    log("checking types in a copy of the repository …");
    const problems = await checkTypes(scratch.root, packages, signal);
    // Tests of code that does not compile only repeat that.
    if (!tests || problems.length > 0) return problems;
    log("running the tests of contract, core and emulator there …");
    return await runTests(scratch.root, signal);
  } finally {
    scratch.remove();
  }
}
