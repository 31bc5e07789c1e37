import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file that differs from what generation would write. */
export interface Drift {
  path: string;
  state: "stale" | "missing" | "stray";
}

/** Compares rendered files with the files in the tree. */
export function findDrift(
  root: string,
  folders: readonly string[],
  outputs: ReadonlyMap<string, string>,
): Drift[] {
  const drift: Drift[] = [];
  for (const [path, content] of outputs) {
    if (!existsSync(root + path)) drift.push({ path, state: "missing" });
    else if (readFileSync(root + path, "utf8") !== content) drift.push({ path, state: "stale" });
  }
  for (const folder of folders) {
    if (!existsSync(root + folder)) continue;
    for (const entry of readdirSync(root + folder, { recursive: true, withFileTypes: true })) {
      const path = `${entry.parentPath}/${entry.name}`.slice(root.length);
      if (!entry.isDirectory() && !outputs.has(path)) drift.push({ path, state: "stray" });
    }
  }
  return drift.sort((a, b) => a.path.localeCompare(b.path, "en"));
}

/** Writes rendered files to the tree. Each file is replaced atomically. */
export function writeOutputs(
  root: string,
  outputs: ReadonlyMap<string, string>,
  drift: readonly Drift[],
): void {
  for (const { path, state } of drift) {
    if (state === "stray") {
      rmSync(root + path);
      continue;
    }
    mkdirSync(dirname(root + path), { recursive: true });
    const temporary = `${root}${path}.tmp`;
    writeFileSync(temporary, outputs.get(path)!);
    renameSync(temporary, root + path);
  }
}
