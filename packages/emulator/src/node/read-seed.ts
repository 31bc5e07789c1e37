import { readFileSync } from "node:fs";
import { seedOptions } from "../seed/named-seeds.ts";
import type { Seed } from "../seed/seed-options.ts";

/**
 * The seed that the command line names: ready-made, or a JSON file.
 *
 * @throws Error saying what is wrong with the file.
 */
export function readSeed(nameOrPath: string): Seed {
  if (!nameOrPath.endsWith(".json")) return nameOrPath as Seed;
  let text: string;
  try {
    text = readFileSync(nameOrPath, "utf8");
  } catch (error) {
    throw new Error(`--seed: ${nameOrPath} cannot be read (${(error as NodeJS.ErrnoException).code})`, {
      cause: error,
    });
  }
  let seed: Seed;
  try {
    seed = JSON.parse(text) as Seed;
  } catch (error) {
    throw new Error(`--seed: ${nameOrPath} is not JSON`, { cause: error });
  }
  seedOptions(seed);
  return seed;
}
