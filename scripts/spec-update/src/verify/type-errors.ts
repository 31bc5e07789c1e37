import { readWorkspace } from "repo/check/workspace";
import { type CompileError, compileProject } from "repo/lib/compile-project";

const options = [
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
      for (const error of await compileProject(root, project, options)) {
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
