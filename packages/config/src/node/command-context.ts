import type { PlatformClient } from "@clerk-platform/core";
import type { ApplicationChoice, Definition } from "../definition/define-config.ts";
import type { CliArguments } from "./cli-arguments.ts";
import type { CliContext } from "./cli-context.ts";
import { loadConfig } from "./load-config.ts";
import type { RunReport } from "./run-report.ts";

export interface CommandContext extends CliContext {
  readonly clerk: PlatformClient;
  readonly args: CliArguments;
  readonly report: RunReport;
}

/** Loads the definition named by the arguments. */
export const definitionOf = ({ args, cwd }: CommandContext): Promise<Definition> =>
  loadConfig(args.config, cwd);

/** The application named by the arguments (id or name), or that of the definition. */
export async function applicationOf(context: CommandContext): Promise<ApplicationChoice> {
  const { application } = context.args;
  if (application === undefined) return (await definitionOf(context)).application;
  return application.startsWith("app_") ? application : { name: application };
}
