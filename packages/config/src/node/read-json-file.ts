import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigError } from "../config-error.ts";
import type { CliContext } from "./cli-context.ts";

/**
 * Reads a JSON file and checks its shape.
 *
 * @throws ConfigError naming the file and the expected content.
 */
export async function readJsonFile<Value>(
  { cwd }: Pick<CliContext, "cwd">,
  file: string,
  { what, accepts }: { what: string; accepts: (value: unknown) => value is Value },
): Promise<Value> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(resolve(cwd, file), "utf8"));
  } catch (error) {
    // The message of the parser may quote the file.
    const why = error instanceof SyntaxError ? "it is not JSON" : (error as Error).message;
    throw new ConfigError(`${file} cannot be read as ${what}: ${why}`, [], error);
  }
  if (!accepts(value)) throw new ConfigError(`${file} is not ${what} that this package wrote`);
  return value;
}
