import { ConfigError } from "../../config-error.ts";
import { asking } from "../../fleet/ask.ts";
import { findApplications } from "../../plan/find-applications.ts";
import { readSchema } from "../../schema/config-schema.ts";
import { renderTypes } from "../../schema/render-types.ts";
import { applicationOf, type CommandContext } from "../command-context.ts";
import { writeResult } from "../write-file.ts";

export async function runTypes(context: CommandContext): Promise<number> {
  const { clerk, args, signal } = context;
  const ask = asking({ signal });
  const [application] = await findApplications(clerk, await applicationOf(context), ask);
  const instance = application?.instances.at(-1);
  if (!application || !instance) throw new ConfigError("There is no instance whose schema could be read");
  const target = { applicationID: application.application_id, envOrInsID: instance.environment_type };
  const text = renderTypes(await readSchema(clerk, target, ask));
  return writeResult(context, args.out ?? "clerk.config.types.ts", text, { replace: true });
}
