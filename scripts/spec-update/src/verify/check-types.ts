import { runProgram } from "./run-program.ts";
import type { CompileError, findTypeErrors } from "./type-errors.ts";

/** Calls {@link findTypeErrors} in a separate process, so that other steps can run at the same time. */
export async function checkTypes(root: string, only?: readonly string[]): Promise<CompileError[]> {
  const script = `${import.meta.dirname}/print-type-errors.ts`;
  const options = JSON.stringify({ root, only });
  const { failed, output } = await runProgram(process.execPath, [script, options], root);
  if (failed) throw new Error(`The type check did not finish:\n${output}`);
  return JSON.parse(output) as CompileError[];
}
