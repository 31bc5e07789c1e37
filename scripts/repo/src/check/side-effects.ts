import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";
import { bundleUnused } from "./side-effects/bundle-unused.ts";
import { observeImport } from "./side-effects/observe-import.ts";
import { readWorkspace } from "./workspace.ts";

interface Exports {
  exports: Record<string, { default: string }>;
}

/** Known effects of dependencies: MSW keeps its interceptors in a global. */
const tolerated = new Set([
  "@clerk-platform/emulator/msw: importing it changes globalThis.__MSW_INTERCEPTORS_REGISTRY",
]);

/** Checks that importing a published entry has no side effects, and that bundling it unused gives an empty bundle. */
await runCommand(async () => {
  const problems: string[] = [];
  let entries = 0;
  for (const { folder, manifest } of readWorkspace(repositoryRoot)) {
    if (manifest.private) continue;
    for (const [entry, { default: file }] of Object.entries((manifest as unknown as Exports).exports)) {
      const name = `${manifest.name}${entry.slice(1)}`;
      const path = `${repositoryRoot}${folder}/${file}`;
      const [left, effects] = await Promise.all([bundleUnused(path), observeImport(path)]);
      if (left)
        problems.push(`${name} leaves this in a bundle that uses nothing of it:\n${left.slice(0, 1_000)}`);
      const found = effects.map((effect) => `${name}: importing it ${effect}`);
      problems.push(...found.filter((effect) => !tolerated.has(effect)));
      entries++;
    }
  }
  for (const problem of problems) console.error(problem);
  console.log(`side effects: ${entries} entries checked`);
  return problems.length > 0 ? 1 : 0;
});
