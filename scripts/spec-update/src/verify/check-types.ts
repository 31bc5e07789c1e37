import { availableParallelism } from "node:os";
import { declaredDependencies, readWorkspace, type WorkspacePackage } from "repo/check/workspace";
import type { Problem } from "./problem.ts";
import { runProgram } from "./run-program.ts";

/**
 * Builds and type-checks the packages of a repository: each is checked against what the others of the workspace
 * built, as `pnpm typecheck` does, with nothing taken from a cache.
 */
export async function checkTypes(root: string): Promise<Problem[]> {
  const packages = readWorkspace(root).filter(({ manifest }) => scriptsOf(manifest).typecheck);
  const slots = Array.from({ length: availableParallelism() }, () => Promise.resolve());
  const run = (folder: string, script: string): Promise<Problem[]> => {
    // A slot is taken in turn; each does one thing at a time.
    const previous = slots.shift()!;
    const result = previous.then(() => runTypeScript(root, folder, script));
    slots.push(
      result.then(
        () => {},
        () => {},
      ),
    );
    return result;
  };
  const problems: Problem[] = [];
  for (const wave of buildOrder(packages)) {
    const found = await Promise.all(
      wave.filter(({ manifest }) => scriptsOf(manifest).build).map(({ folder }) => run(folder, "build")),
    );
    problems.push(...found.flat());
  }
  problems.push(...(await Promise.all(packages.map(({ folder }) => run(folder, "typecheck")))).flat());
  // Building says again what checking says.
  return [...new Map(problems.map((problem) => [problem.text, problem])).values()];
}

/** Runs a script of a package without a package manager, and reads what the compiler minds. */
async function runTypeScript(root: string, folder: string, script: string): Promise<Problem[]> {
  const { failed, output } = await runProgram(process.execPath, ["--run", script], root + folder);
  if (!failed) return [];
  const lines = output.split("\n").filter((line) => /error TS\d+/.test(line));
  if (lines.length === 0) return [{ kind: "types", text: `${folder}: ${script} failed\n${output.trim()}` }];
  // tsup puts its own words before the place, in a notation of its own.
  return lines.map((line) => {
    const [, file, row, column, message] = line.match(/([\w./-]+\.tsx?)\((\d+),(\d+)\): (error TS.*)$/) ?? [];
    return {
      kind: "types",
      text: file ? `${folder}/${file}(${row},${column}): ${message}` : `${folder}: ${line.trim()}`,
    };
  });
}

const scriptsOf = (manifest: WorkspacePackage["manifest"]): Record<string, string> =>
  (manifest.scripts ?? {}) as Record<string, string>;

/** Packages in waves: all that a package depends on is in waves before its own. */
function buildOrder(packages: readonly WorkspacePackage[]): WorkspacePackage[][] {
  const waves: WorkspacePackage[][] = [];
  let left = [...packages];
  while (left.length > 0) {
    const names = new Set(left.map(({ manifest }) => manifest.name));
    const ready = left.filter(({ manifest }) =>
      declaredDependencies(manifest, { dev: true }).every((name) => !names.has(name)),
    );
    if (ready.length === 0) throw new Error(`These packages depend on each other: ${[...names].join(", ")}`);
    waves.push(ready);
    left = left.filter((one) => !ready.includes(one));
  }
  return waves;
}
