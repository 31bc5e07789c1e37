import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ConfigSchema } from "@clerk-platform/core";
import { isObject } from "../definition/is-object.ts";
import type { CommandContext } from "./command-context.ts";
import { readJsonFile } from "./read-json-file.ts";

const defaultFile = "clerk.config.schema.json";

/** The file to which `types` writes the schema, and from which the other commands read it. */
export const schemaFileOf = ({ args }: Pick<CommandContext, "args">): string => args.schema ?? defaultFile;

/**
 * Reads the schema that `types` wrote, which saves a request.
 *
 * @returns `undefined` if no file was named and the default file does not exist.
 * @throws ConfigError for a file that is not a schema.
 */
export async function readSchemaFile(
  context: Pick<CommandContext, "args" | "cwd">,
): Promise<ConfigSchema | undefined> {
  const file = schemaFileOf(context);
  if (context.args.schema === undefined && !existsSync(resolve(context.cwd, file))) return undefined;
  return readJsonFile(context, file, {
    what: "a schema",
    accepts: (value): value is ConfigSchema => isObject(value) && isObject(value.properties),
  });
}
