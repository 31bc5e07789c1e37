import { execa } from "execa";
import { repositoryRoot } from "./paths.ts";

/** An error of the compiler. Positions count from 1 and are 0 for an error without a place. */
export interface CompileError {
  /** Relative to the folder that the compiler ran in; empty for an error without a place. */
  file: string;
  line: number;
  column: number;
  /** `TS2339` */
  code: string;
  message: string;
  /** As the compiler prints it: `src/a.ts(1,1): error TS2339: …` */
  text: string;
}

/** TypeScript 7. */
export const compiler = `${repositoryRoot}node_modules/typescript-7/bin/tsc`;

/**
 * Type-checks a project with TypeScript 7, which has no API yet, only a command line.
 *
 * @param options - further options of the command line.
 */
export async function compileProject(
  cwd: string,
  project: string,
  options: readonly string[] = [],
): Promise<CompileError[]> {
  const args = [compiler, "-p", project, "--noEmit", "--pretty", "false", ...options];
  const { failed, all } = await execa(process.execPath, args, {
    cwd,
    reject: false,
    all: true,
    stdin: "ignore",
  });
  const errors = readErrors(all);
  if (failed && errors.length === 0) throw new Error(`The type check of ${project} did not finish:\n${all}`);
  return errors;
}

/** Reads what the compiler prints: an error in a line, with more of its text in indented lines. */
function readErrors(output: string): CompileError[] {
  return output.split(/\r?\n(?! )/).flatMap((lines) => {
    const text = lines.trimEnd();
    const match =
      /^(?:(?<file>.+)\((?<line>\d+),(?<column>\d+)\): )?error (?<code>TS\d+): (?<message>[\s\S]*)/.exec(
        text,
      );
    if (!match) return [];
    const { file = "", line = "0", column = "0", code = "", message = "" } = match.groups!;
    return [{ file, line: Number(line), column: Number(column), code, message, text }];
  });
}
