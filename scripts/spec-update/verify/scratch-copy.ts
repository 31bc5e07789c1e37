import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** What is built, cached or installed apart from the workspace. */
const skipped = new Set(["dist", "coverage", "benchmarks", ".git", ".turbo", ".vite", ".cache", ".wrangler"]);

/** A copy of the repository in a temporary folder, to try things in. */
export interface ScratchCopy {
  /** With a trailing slash. */
  root: string;
  remove(): void;
}

/**
 * Copies the repository without what is built or installed. Its dependencies are those of the original, except
 * that the packages of the workspace find each other in the copy: pnpm's links to them are relative.
 */
export function createScratchCopy(original: string): ScratchCopy {
  const root = `${realpathSync(mkdtempSync(join(tmpdir(), "clerk-platform-update-")))}/`;
  const installed = `${original}node_modules`;
  cpSync(original, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => source !== installed && !skipped.has(basename(source)),
  });
  if (existsSync(installed)) symlinkSync(realpathSync(installed), `${root}node_modules`, "junction");
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Puts the changed files of an update into a copy. */
export function writeInto(
  { root }: ScratchCopy,
  original: string,
  files: readonly { path: string; content: string | undefined }[],
): void {
  for (const { path, content } of files) {
    if (!path.startsWith(original)) continue;
    const target = root + path.slice(original.length);
    if (content === undefined) rmSync(target, { force: true });
    else writeFileSync(target, content);
  }
}
