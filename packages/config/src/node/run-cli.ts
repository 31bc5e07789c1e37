import { createNodeClient } from "@clerk-platform/node";
import { type CommandName, readArguments, usage } from "./cli-arguments.ts";
import type { CliContext } from "./cli-context.ts";
import type { CommandContext } from "./command-context.ts";
import { runApply } from "./commands/apply.ts";
import { runDrift, runPlan, runPromote } from "./commands/plan.ts";
import { runPull } from "./commands/pull.ts";
import { runTypes } from "./commands/types.ts";
import { messageOf } from "./message-of.ts";
import { RunReport } from "./run-report.ts";

const runners: Readonly<Record<CommandName, (context: CommandContext) => Promise<number>>> = {
  pull: runPull,
  types: runTypes,
  plan: runPlan,
  apply: runApply,
  drift: runDrift,
  promote: runPromote,
};

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 for nothing to do or done, 2 if something would change, 1 for an error.
 */
export async function runCli(args: string[], context: CliContext): Promise<number> {
  try {
    const parsed = readArguments(args);
    if (parsed.help || !parsed.command) {
      (parsed.help ? context.out : context.error)(usage);
      return parsed.help ? 0 : 1;
    }
    const clerk = createNodeClient({ env: context.env });
    const report = new RunReport({ ...context, args: parsed });
    try {
      const code = await runners[parsed.command]({ ...context, clerk, args: parsed, report });
      report.end();
      return code;
    } catch (error) {
      report.end({ error });
      throw error;
    } finally {
      await clerk.close();
    }
  } catch (error) {
    context.error(`clerk-platform-config: ${messageOf(error, context)}`);
    return 1;
  }
}
