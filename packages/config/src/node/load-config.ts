import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { redact } from "@clerk-platform/core";
import { createJiti } from "jiti";
import { ConfigError } from "../config-error.ts";
import { checkDefinition } from "../definition/check-definition.ts";
import type { Definition } from "../definition/define-config.ts";
import * as library from "../index.ts";

/**
 * Loads a definition: TypeScript or JavaScript, ESM or CommonJS.
 *
 * @throws ConfigError if the file does not exist, throws, or does not export a definition.
 */
export async function loadConfig(file: string, cwd: string): Promise<Definition> {
  const path = resolve(cwd, file);
  if (!existsSync(path)) {
    throw new ConfigError(
      `${file} does not exist: write it, create it with pull, or name another file with --config`,
    );
  }
  // The file imports this copy of the package, even if the package is not installed next to it.
  const jiti = createJiti(path, {
    moduleCache: false,
    fsCache: false,
    // It fails for `export default null`.
    interopDefault: false,
    virtualModules: { "@clerk-platform/config": library },
  });
  let definition: unknown;
  try {
    const module = await jiti.import<{ default?: unknown }>(path);
    definition = await (module.default ?? module);
  } catch (error) {
    const why = redact(error instanceof Error ? error.message : String(error));
    throw new ConfigError(`${file} could not be loaded: ${why}`, [], error);
  }
  checkDefinition(definition);
  return definition;
}
