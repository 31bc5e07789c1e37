import { repositoryRoot } from "repo/lib/paths";
import { runProgram } from "./run-program.ts";

/** An error of the compiler. */
export interface CompileError {
  /** Relative to the folder that the compiler ran in; empty for an error without a place. */
  file: string;
  /** Counted from 1; 0 for an error without a place. */
  line: number;
  message: string;
  /** As the compiler prints it: `src/a.ts(1,1): error TS2339: …` */
  text: string;
}

const compiler = `${repositoryRoot}node_modules/typescript-7/bin/tsc`;

/** Type-checks a project in a folder. */
export async function compileProject(
  cwd: string,
  project: string,
  options: readonly string[] = [],
): Promise<CompileError[]> {
  const args = [compiler, "-p", project, "--noEmit", "--pretty", "false", ...options];
  const { failed, output } = await runProgram(process.execPath, args, cwd);
  const errors = readErrors(output);
  if (failed && errors.length === 0)
    throw new Error(`The type check of ${project} did not finish:\n${output}`);
  return errors;
}

/** Reads what the compiler prints: an error in a line, with more of its text in indented lines. */
function readErrors(output: string): CompileError[] {
  return output.split(/\n(?! )/).flatMap((lines) => {
    const text = lines.trimEnd();
    const match = /^(?:(?<file>.+)\((?<line>\d+),\d+\): )?error TS\d+: (?<message>[\s\S]*)/.exec(text);
    if (!match) return [];
    const { file = "", line = "0", message = "" } = match.groups!;
    return [{ file, line: Number(line), message, text }];
  });
}
