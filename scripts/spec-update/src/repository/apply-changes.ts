import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { FileChange } from "./file-change.ts";
import { git } from "./git.ts";

/**
 * Changes files of a repository that has no uncommitted changes. Signals do not interrupt it, and a failure restores the
 * committed files. When the process is killed, `git status` shows what it left.
 */
export function applyChanges(root: string, changes: readonly FileChange[]): void {
  try {
    for (const change of changes) applyChange(root, change);
  } catch (error) {
    restore(root, changes);
    throw error;
  }
}

/** Replaces a file whole. */
export function applyChange(root: string, { path, content }: FileChange): void {
  const target = root + path;
  if (content === undefined) {
    rmSync(target, { force: true });
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.tmp`, content);
  renameSync(`${target}.tmp`, target);
}

function restore(root: string, changes: readonly FileChange[]): void {
  const committed = new Set(git(root, "ls-files", "-z").split("\0"));
  for (const { path } of changes) {
    rmSync(`${root}${path}.tmp`, { force: true });
    if (committed.has(path)) git(root, "checkout", "--", path);
    else rmSync(root + path, { force: true });
  }
}
