import { ConfigError } from "../../config-error.ts";
import { asking } from "../../fleet/ask.ts";
import { findApplications } from "../../plan/find-applications.ts";
import { readSchema } from "../../schema/config-schema.ts";
import { renderTypes } from "../../schema/render-types.ts";
import { applicationOf, type CommandContext } from "../command-context.ts";
import { schemaFileOf } from "../schema-file.ts";
import { writeResult } from "../write-file.ts";

export async function runTypes(context: CommandContext): Promise<number> {
  const { clerk, args, signal } = context;
  const ask = asking({ signal });
  const [application] = await findApplications(clerk, await applicationOf(context), ask);
  const instance = application?.instances.at(-1);
  if (!application || !instance) throw new ConfigError("There is no instance whose schema could be read");
  const target = { applicationID: application.application_id, envOrInsID: instance.environment_type };
  const schema = await readSchema(clerk, target, ask);
  const files = {
    [args.out ?? "clerk.config.types.ts"]: renderTypes(schema),
    [schemaFileOf(context)]: `${JSON.stringify(schema, null, 2)}\n`,
  };
  let code = 0;
  for (const [file, text] of Object.entries(files))
    code = Math.max(code, writeResult(context, file, text, { replace: true }));
  return code;
}
