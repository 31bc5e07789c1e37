import { renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Replaces a file atomically: a killed process leaves the old or the new content. */
export function replaceFile(cwd: string, file: string, text: string): void {
  const path = resolve(cwd, file);
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
