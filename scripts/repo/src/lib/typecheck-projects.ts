import { readWorkspace } from "../check/workspace.ts";

/** The projects of one package, from the root of the repository. */
export interface TypecheckProjects {
  /** The folder of the package. */
  folder: string;
  /** Folders with a `tsconfig.json`, or configuration files. */
  projects: string[];
}

/** Lists the compiler projects that the `typecheck` scripts of a workspace name. */
export function typecheckProjects(root: string): TypecheckProjects[] {
  return readWorkspace(root).flatMap(({ folder, manifest }) => {
    const script = (manifest.scripts as Record<string, string> | undefined)?.typecheck;
    return script ? [{ folder, projects: script.split(" && ").map((line) => projectOf(folder, line)) }] : [];
  });
}

function projectOf(folder: string, command: string): string {
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
}
