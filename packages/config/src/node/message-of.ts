import { redact } from "@clerk-platform/core";
import type { CliContext } from "./cli-context.ts";

/** The message of an error, without secrets that are recognised by their shape or have a telling variable. */
export const messageOf = (error: unknown, { env }: Pick<CliContext, "env">): string =>
  redact(error instanceof Error ? error.message : String(error), secretsOf(env));

/** The values of the variables whose names say that they are secrets. */
const secretsOf = (env: CliContext["env"]): string[] =>
  Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && redact({ [name]: value })[name] !== value ? [value] : [],
  );
