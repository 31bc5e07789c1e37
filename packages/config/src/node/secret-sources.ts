import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CollectedSecrets } from "../apply/resolve-secrets.ts";
import type { Definition } from "../definition/define-config.ts";
import type { CliContext } from "./cli-context.ts";

/** Reads secrets from environment variables, files and the functions of a definition. */
export const secretSources = (
  { env, cwd }: Pick<CliContext, "env" | "cwd">,
  definition: Definition | undefined,
): CollectedSecrets => ({
  environment: env,
  readFile: (path) => readFile(resolve(cwd, path), "utf8"),
  definition,
});
