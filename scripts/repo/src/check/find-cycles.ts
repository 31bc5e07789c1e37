import type { Finding } from "./import-map.ts";
import { declaredDependencies, type WorkspacePackage } from "./workspace.ts";

/** Dependency cycles between packages of the workspace, dev dependencies included: turbo refuses them. */
export function findCycles(workspace: readonly WorkspacePackage[]): Finding[] {
  const byName = new Map(workspace.map((found) => [found.manifest.name, found]));
  const findings: Finding[] = [];
  const finished = new Set<string>();
  const visit = (name: string, trail: string[]): void => {
    const start = trail.indexOf(name);
    if (start >= 0) {
      const last = byName.get(trail.at(-1)!)!;
      findings.push({
        place: `${last.folder}/package.json:${lineOf(last.text, `"${name}"`)}`,
        problem: `closes a dependency cycle: ${[...trail.slice(start), name].join(" → ")}`,
        fix: "remove this dependency; a test that needs both packages lives in the one further up.",
      });
      return;
    }
    if (finished.has(name)) return;
    for (const dependency of declaredDependencies(byName.get(name)!.manifest, { dev: true })) {
      if (byName.has(dependency)) visit(dependency, [...trail, name]);
    }
    finished.add(name);
  };
  for (const name of byName.keys()) visit(name, []);
  return findings;
}

/** The line of the last mention: the first one may be the package's own name. */
const lineOf = (text: string, needle: string): number =>
  text.slice(0, text.lastIndexOf(needle)).split("\n").length;
