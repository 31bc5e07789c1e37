import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigError } from "../config-error.ts";
import type { CommandContext } from "./command-context.ts";

/**
 * Writes a file whole, or, with `--check`, tells whether it would change.
 *
 * @returns the exit code.
 * @throws ConfigError for a file that is there and must not be replaced.
 */
export async function writeResult(
  { args, cwd, error }: CommandContext,
  file: string,
  text: string,
  { replace }: { replace: boolean },
): Promise<number> {
  const path = resolve(cwd, file);
  const current = existsSync(path) ? await readFile(path, "utf8") : undefined;
  if (args.check) {
    error(current === text ? `${file} is up to date` : `${file} is out of date`);
    return current === text ? 0 : 2;
  }
  if (current !== undefined && current !== text && !replace) {
    throw new ConfigError(`${file} is there already: pass --force to replace it, or another name with --out`);
  }
  // Whoever is killed in between leaves the old file whole.
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
  error(`wrote ${file}`);
  return 0;
}
