import type { ConfigSchema, PlatformClient } from "@clerk-platform/core";
import { SecretPaths } from "../compare/secret-paths.ts";
import { ConfigError } from "../config-error.ts";
import type { Definition, Environment } from "../definition/define-config.ts";
import { wantedOf } from "../definition/wanted-of.ts";
import { type AskOptions, asking } from "../fleet/ask.ts";
import { checkValues } from "../schema/check-values.ts";
import { asValueSchema, readSchema, sensitivePaths } from "../schema/config-schema.ts";
import type { ApplicationSummary } from "./application-summary.ts";

/**
 * Returns the schema, which is the same for all applications. A given schema is used if the declared values are
 * valid in it. Otherwise it may be out of date and is read again.
 *
 * @returns `undefined` if no configuration is declared.
 * @throws ConfigError naming every declared value that is invalid in the current schema.
 */
export async function sharedSchema(
  clerk: Pick<PlatformClient, "getConfigSchema">,
  definition: Definition,
  applications: readonly ApplicationSummary[],
  options: AskOptions & { schema?: ConfigSchema },
): Promise<ConfigSchema | undefined> {
  const declared = (Object.keys(definition.instances) as Environment[]).filter(
    (environment) => Object.keys(wantedOf(definition, environment)).length > 0,
  );
  const given = options.schema;
  if (given && findInvalid(definition, declared, given).length === 0) return given;
  for (const { application_id: applicationID, instances } of applications) {
    const envOrInsID = declared.find((environment) =>
      instances.some(({ environment_type }) => environment_type === environment),
    );
    if (!envOrInsID) continue;
    const schema = await readSchema(clerk, { applicationID, envOrInsID }, asking(options));
    const problems = findInvalid(definition, declared, schema);
    if (problems.length > 0) throw new ConfigError("The declared values are invalid:", problems);
    return schema;
  }
  return undefined;
}

/** Lists the declared values that are invalid in the schema, one sentence each. */
function findInvalid(
  definition: Definition,
  environments: readonly Environment[],
  given: ConfigSchema,
): string[] {
  const schema = asValueSchema(given);
  const secrets = new SecretPaths(sensitivePaths(schema));
  return environments.flatMap((environment) =>
    checkValues(wantedOf(definition, environment), schema, secrets).map(
      (problem) => `${environment}: ${problem}`,
    ),
  );
}
