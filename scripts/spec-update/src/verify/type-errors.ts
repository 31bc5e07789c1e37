import { type CompileError, compileProject } from "repo/lib/compile-project";
import { typecheckProjects } from "repo/lib/typecheck-projects";

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
  for (const { folder, projects } of typecheckProjects(root)) {
    if (only && !only.some((file) => file.startsWith(`${folder}/`))) continue;
    for (const project of projects) {
      for (const error of await compileProject(root, project, options)) {
        // Errors in the sources of another package are found there.
        const isOwn = error.file === "" || error.file.startsWith(`${folder}/`);
        if (isOwn && (!only || only.includes(error.file))) found.set(error.text, error);
      }
    }
  }
  return [...found.values()];
}
