import { readWorkspace } from "repo/check/workspace";
import { repositoryRoot } from "repo/lib/paths";
import { runProgram } from "./run-program.ts";

/** A place that does not compile. */
export interface CompileError {
  /** From the root of the repository; empty for an error without a place. */
  file: string;
  /** `packages/core/src/a.ts(1,1): error TS2339: …` */
  text: string;
}

const compiler = `${repositoryRoot}node_modules/typescript-7/bin/tsc`;

const options = [
  ...["--noEmit", "--pretty", "false"],
  // The tests use the other processors meanwhile.
  ...["--checkers", "1"],
  // Some projects use the built packages otherwise, and nothing is built here.
  ...["--customConditions", "@clerk-platform/source"],
];

/**
 * Type-checks the packages of a workspace from their sources, with the projects of their `typecheck` scripts.
 *
 * @param only - files to limit the check to, from the root of the repository.
 */
export async function findTypeErrors(root: string, only?: readonly string[]): Promise<CompileError[]> {
  const found = new Map<string, CompileError>();
  for (const { folder, manifest } of readWorkspace(root)) {
    if (only && !only.some((file) => file.startsWith(`${folder}/`))) continue;
    const scripts = manifest.scripts as Record<string, string> | undefined;
    for (const project of projectsOf(folder, scripts?.typecheck)) {
      for (const error of await compile(root, project)) {
        // Errors in the sources of another package are found there.
        const isOwn = error.file === "" || error.file.startsWith(`${folder}/`);
        if (isOwn && (!only || only.includes(error.file))) found.set(error.text, error);
      }
    }
  }
  return [...found.values()];
}

/** The projects named by a `typecheck` script, from the root of the repository. */
function projectsOf(folder: string, script: string | undefined): string[] {
  if (!script) return [];
  return script.split(" && ").map((command) => {
    const match = /^node (?:\.\.\/)+node_modules\/typescript-7\/bin\/tsc(?: -p (?<project>\S+))?$/.exec(
      command,
    );
    if (!match) {
      throw new Error(
        `${folder}/package.json: the script "typecheck" may only run \`node ../../node_modules/typescript-7/bin/tsc\`, with or without \`-p <project>\`, not \`${command}\`.`,
      );
    }
    const { project } = match.groups!;
    return project ? `${folder}/${project}` : folder;
  });
}

async function compile(root: string, project: string): Promise<CompileError[]> {
  const { failed, output } = await runProgram(process.execPath, [compiler, "-p", project, ...options], root);
  const errors = readErrors(output);
  if (failed && errors.length === 0)
    throw new Error(`The type check of ${project} did not finish:\n${output}`);
  return errors;
}

/** Reads what the compiler prints: an error in a line, with more of its text in indented lines. */
function readErrors(output: string): CompileError[] {
  return output.split(/\n(?! )/).flatMap((lines) => {
    const match = /^(?:(?<file>.+)\(\d+,\d+\): )?error TS\d+: /.exec(lines);
    return match ? [{ file: match.groups?.file ?? "", text: lines.trimEnd() }] : [];
  });
}
