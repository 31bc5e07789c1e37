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
 * @throws ConfigError when there is no such file, when it throws, or when what it exports is no definition.
 */
export async function loadConfig(file: string, cwd: string): Promise<Definition> {
  const path = resolve(cwd, file);
  if (!existsSync(path)) {
    throw new ConfigError(
      `There is no ${file}: write one, or let pull write it, or name another with --config`,
    );
  }
  // The file gets the very module that reads it, whether or not it is installed beside the file.
  const jiti = createJiti(path, {
    moduleCache: false,
    fsCache: false,
    virtualModules: { "@clerk-platform/config": library },
  });
  let definition: unknown;
  try {
    definition = await jiti.import(path, { default: true });
  } catch (error) {
    const why = redact(error instanceof Error ? error.message : String(error));
    throw new ConfigError(`${file} could not be loaded: ${why}`, [], error);
  }
  checkDefinition(definition);
  return definition;
}
