import type { ConfigSchema, PlatformClient } from "@clerk-platform/core";
import type { ApplyReport } from "../apply/report.ts";
import { type Change, type CompareOptions, changedSecret, compare } from "../compare/compare.ts";
import { createSalt, fingerprint, fingerprintSecrets } from "../compare/fingerprint.ts";
import { SecretPaths } from "../compare/secret-paths.ts";
import { hasSecret, toPatch } from "../compare/to-patch.ts";
import { ConfigError } from "../config-error.ts";
import type { Definition, Environment } from "../definition/define-config.ts";
import { isObject } from "../definition/is-object.ts";
import { wantedOf } from "../definition/wanted-of.ts";
import { type AskOptions, asking } from "../fleet/ask.ts";
import { checkValues } from "../schema/check-values.ts";
import { asValueSchema, readSchema, sensitivePaths, type ValueSchema } from "../schema/config-schema.ts";
import type { ApplicationPlan, InstancePlan, SeenConfig } from "./plan.ts";
import { planRedirectURLs, planTemplates, readRedirectURLs, readTemplates } from "./plan-lists.ts";
import { type ReadConfig, readByDryRun, readConfig } from "./read-config.ts";

/** The client methods that `plan` uses. */
export type PlanningClient = Pick<
  PlatformClient,
  | "listApplications"
  | "getApplication"
  | "getConfig"
  | "getConfigSchema"
  | "patchConfig"
  | "listRedirectURLs"
  | "listJWTTemplates"
>;

/** The part of an application that a plan needs: its id, its name, and the environments of its instances. */
export interface ApplicationSummary {
  readonly application_id: string;
  readonly name: string;
  readonly instances: readonly { readonly environment_type: string }[];
}

/** The options to plan one application. */
export interface PlanApplicationOptions extends AskOptions {
  /** The schema of the configuration, to save a request when many applications are planned. */
  schema?: ConfigSchema;
  /** Resolved secrets to compare, by `environment:NAME`. By default secrets are compared when a plan is applied. */
  resolved?: ReadonlyMap<string, string>;
  /** The report of the last `apply`, to show which secrets of the service have changed since. */
  lastApply?: ApplyReport;
  /**
   * Whether the service validates the values in a dry run. A dry run needs the secrets, so an instance that
   * declares secrets is validated when the plan is applied, unless they are `resolved`.
   * @defaultValue true
   */
  dryRun?: boolean;
}

/**
 * Compares the definition with one application without changing anything. Values are checked against the schema
 * before the dry run.
 *
 * @throws ConfigError naming every invalid declared value.
 */
export async function planApplication(
  clerk: PlanningClient,
  definition: Definition,
  application: ApplicationSummary,
  options: PlanApplicationOptions = {},
): Promise<ApplicationPlan> {
  const ask = asking(options);
  const { application_id: applicationID, name } = application;
  const declared = Object.keys(definition.instances) as Environment[];
  const has = (environment: Environment): boolean =>
    application.instances.some(({ environment_type }) => environment_type === environment);
  const present = declared.filter(has);
  const configured = present.find((environment) => Object.keys(wantedOf(definition, environment)).length > 0);
  const schema = asValueSchema(
    configured
      ? (options.schema ?? (await readSchema(clerk, { applicationID, envOrInsID: configured }, ask)))
      : undefined,
  );
  refuseImpossible(definition, present, schema);
  const salt = createSalt();
  const instances: InstancePlan[] = [];
  for (const environment of present) {
    instances.push(
      await planInstance(clerk, definition, { applicationID, environment, salt, schema, options }),
    );
  }
  return {
    applicationID,
    name,
    salt,
    instances,
    lacking: declared.filter((environment) => !has(environment)),
  };
}

/** Lists the declared values that are invalid in the schema, one sentence each. */
export function findImpossible(
  definition: Definition,
  environments: readonly Environment[],
  schema: ValueSchema,
): string[] {
  const secrets = new SecretPaths(sensitivePaths(schema));
  return environments.flatMap((environment) =>
    checkValues(wantedOf(definition, environment), schema, secrets).map(
      (problem) => `${environment}: ${problem}`,
    ),
  );
}

/** @throws ConfigError naming every value that is invalid in the schema. */
export function refuseImpossible(...check: Parameters<typeof findImpossible>): void {
  const problems = findImpossible(...check);
  if (problems.length > 0) throw new ConfigError("The declared values are invalid:", problems);
}

interface InstanceContext {
  readonly applicationID: string;
  readonly environment: Environment;
  readonly salt: string;
  readonly schema: ValueSchema;
  readonly options: PlanApplicationOptions;
}

async function planInstance(
  clerk: PlanningClient,
  definition: Definition,
  { applicationID, environment, salt, schema, options }: InstanceContext,
): Promise<InstancePlan> {
  const ask = asking(options, options.resolved);
  const target = { applicationID, envOrInsID: environment };
  const wanted = wantedOf(definition, environment);
  const keys = Object.keys(wanted);
  const sensitive = sensitivePaths(schema).filter((path) => keys.includes(path.split(".")[0]!));
  const secrets = new SecretPaths(sensitive);
  const orderedLists = definition.orderedLists ?? [];
  const comparing = { secrets, orderedLists, resolved: options.resolved };
  const changes: Change[] = [];
  const notes: string[] = [];
  const uncompared: string[] = [];
  let seen: SeenConfig | undefined;
  if (keys.length > 0) {
    const { dryRun = true, resolved, lastApply } = options;
    const complete = resolved || !hasSecret(wanted);
    const read =
      dryRun && complete
        ? await readByDryRun(clerk, target, wanted, { ask, resolved })
        : await readConfig(clerk, target, keys, ask);
    const found = compare(wanted, read.before, comparing);
    changes.push(...found.changes);
    const applied = lastApply?.applications.find((report) => report.applicationID === applicationID);
    for (const { path, value } of found.openSecrets) {
      const last = applied?.secrets[environment]?.[path];
      if (applied && last !== undefined && last !== (await fingerprint(value, applied.salt)))
        changes.push(changedSecret(path.split(".")));
      else uncompared.push(path);
    }
    notes.push(...describeRead(environment, wanted, read, found, secrets));
    if (dryRun && !complete && changes.length > 0)
      notes.push(`${environment}: no dry run without the secrets; apply makes one`);
    seen = await see(wanted, read, { salt, comparing });
  }
  const urls = definition.redirectURLs?.[environment];
  const redirectURLs = planRedirectURLs(
    urls ?? [],
    urls ? await readRedirectURLs(clerk, target, ask) : new Map(),
  );
  const declared = definition.jwtTemplates?.[environment];
  const templates = await planTemplates(
    declared ?? {},
    declared ? await readTemplates(clerk, target, ask) : new Map(),
    { salt, secrets },
  );
  changes.push(...redirectURLs.changes, ...templates.changes);
  return {
    environment,
    changes,
    notes,
    uncompared,
    wanted,
    ...(seen && { seen }),
    redirectURLs: redirectURLs.steps,
    jwtTemplates: templates.steps,
    sensitive,
    orderedLists,
  };
}

/** The version and fingerprints that bind a plan to the values it was made from. */
async function see(
  wanted: Record<string, unknown>,
  { configVersion, before, after }: ReadConfig,
  { salt, comparing }: { salt: string; comparing: CompareOptions },
): Promise<SeenConfig> {
  const { secrets } = comparing;
  return {
    configVersion,
    before: await valuesFingerprint(before, secrets, salt),
    after: await valuesFingerprint(after ?? overlay(before, toPatch(wanted)), secrets, salt),
    secrets: await fingerprintSecrets(secrets.find(before), salt),
  };
}

/** The fingerprint of values without their secrets. */
export const valuesFingerprint = (values: unknown, secrets: SecretPaths, salt: string): Promise<string> =>
  fingerprint(secrets.omit(values), salt);

function describeRead(
  environment: Environment,
  wanted: Record<string, unknown>,
  { before, after }: ReadConfig,
  { reordered, changes }: ReturnType<typeof compare>,
  secrets: SecretPaths,
): string[] {
  const notes: string[] = [];
  for (const path of reordered) {
    notes.push(
      `${environment}: ${path} has another order, which is ignored; add it to orderedLists to compare the order`,
    );
  }
  if (after && changes.length > 0) {
    const added = additions(wanted, { before, after }, secrets);
    notes.push(...added.map((text) => `${environment}: the service would also make ${text}`));
  }
  return notes;
}

/** Describes the undeclared values that a patch changes. */
export function additions(
  wanted: Readonly<Record<string, unknown>>,
  { before, after }: { before: unknown; after: unknown },
  secrets: SecretPaths,
): string[] {
  const expected = overlay(before, toPatch(wanted));
  return compare(secrets.omit(after), secrets.omit(expected), { secrets, orderedLists: [] }).changes.map(
    ({ path, before: was, after: is }) =>
      `${path.join(".")} ${JSON.stringify(is)} (was ${JSON.stringify(was)})`,
  );
}

/** Applies a patch to values. */
function overlay(values: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(values) ? { ...values } : {};
  for (const [key, value] of Object.entries(patch)) merged[key] = overlay(merged[key], value);
  return merged;
}
