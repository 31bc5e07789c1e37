import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigError } from "../config-error.ts";
import type { CommandContext } from "./command-context.ts";
import { replaceFile } from "./replace-file.ts";

/**
 * Writes a file, or with `--check` reports whether it would change.
 *
 * @returns the exit code.
 * @throws ConfigError if the file exists and must not be replaced.
 */
export function writeResult(
  { args, cwd, error }: CommandContext,
  file: string,
  text: string,
  { replace }: { replace: boolean },
): number {
  const path = resolve(cwd, file);
  const current = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (args.check) {
    error(current === text ? `${file} is up to date` : `${file} is out of date`);
    return current === text ? 0 : 2;
  }
  if (current !== undefined && current !== text && !replace) {
    throw new ConfigError(`${file} already exists: pass --force to replace it, or --out for another name`);
  }
  replaceFile(cwd, file, text);
  error(`wrote ${file}`);
  return 0;
}
