import { pull } from "../../pull/pull.ts";
import { renderDefinition } from "../../pull/render-definition.ts";
import { applicationOf, type CommandContext } from "../command-context.ts";
import { writeResult } from "../write-file.ts";

export async function runPull(context: CommandContext): Promise<number> {
  const { clerk, args, signal, out } = context;
  const definition = await pull(clerk, await applicationOf(context), { signal, defaults: args.defaults });
  if (args.format === "json") {
    out(JSON.stringify(definition, null, 2));
    return 0;
  }
  return writeResult(context, args.out ?? args.config, renderDefinition(definition), { replace: args.force });
}
