import type { ConfigSchema, PlatformClient } from "@clerk-platform/core";
import type { ApplyReport } from "../apply/report.ts";
import { changedSecret, compare } from "../compare/compare.ts";
import { fingerprint } from "../compare/fingerprint.ts";
import { SecretPaths } from "../compare/secret-paths.ts";
import { hasSecret, toPatch } from "../compare/to-patch.ts";
import type { Definition, Environment } from "../definition/define-config.ts";
import { merge } from "../definition/merge.ts";
import { wantedOf } from "../definition/wanted-of.ts";
import { type AskOptions, asking } from "../fleet/ask.ts";
import { asValueSchema, sensitivePaths, type ValueSchema } from "../schema/config-schema.ts";
import type { ApplicationSummary } from "./application-summary.ts";
import type { ApplicationPlan, InstancePlan, SeenConfig } from "./plan.ts";
import { planRedirectURLs, planTemplates } from "./plan-lists.ts";
import type { PlanningContext } from "./planning-context.ts";
import { readByDryRun, readConfig } from "./read-config.ts";
import { sharedSchema } from "./shared-schema.ts";

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
  const { application_id: applicationID, name } = application;
  const schema = asValueSchema(await sharedSchema(clerk, definition, [application], options));
  // A salt for each plan: equal values in two plans have different fingerprints.
  const salt = crypto.randomUUID();
  const instances: InstancePlan[] = [];
  const lacking: Environment[] = [];
  for (const environment of Object.keys(definition.instances) as Environment[]) {
    if (!application.instances.some(({ environment_type }) => environment_type === environment)) {
      lacking.push(environment);
      continue;
    }
    const context = { applicationID, environment, salt, schema, options };
    instances.push(await planInstance(clerk, definition, context));
  }
  return { applicationID, name, salt, instances, lacking };
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
  const { resolved, lastApply } = options;
  const target = { applicationID, envOrInsID: environment };
  const wanted = wantedOf(definition, environment);
  const sensitive = sensitivePaths(schema).filter((path) => Object.hasOwn(wanted, path.split(".")[0]!));
  const { orderedLists = [], redirectURLs = {}, jwtTemplates = {} } = definition;
  const context: PlanningContext = {
    clerk,
    target,
    ask: asking(options, resolved),
    salt,
    comparing: { secrets: new SecretPaths(sensitive), orderedLists, resolved },
    changes: [],
    secrets: [],
    notes: [],
  };
  const seen =
    Object.keys(wanted).length > 0 ? await planConfig(context, wanted, options.dryRun ?? true) : undefined;
  const steps = {
    redirectURLs: await planRedirectURLs(context, redirectURLs[environment] ?? []),
    jwtTemplates: await planTemplates(context, jwtTemplates[environment] ?? {}),
  };
  const { changes, secrets, notes } = context;
  const uncompared: string[] = [];
  const applied = lastApply?.applications.find((report) => report.applicationID === applicationID);
  for (const { path, value } of resolved ? [] : secrets) {
    const last = applied?.secrets[environment]?.[path.join(".")];
    if (last !== undefined && last !== (await fingerprint(value, applied!.salt)))
      changes.push(changedSecret(path, { wasSet: true }));
    else uncompared.push(path.join("."));
  }
  return { environment, changes, notes, uncompared, wanted, seen, ...steps, sensitive, orderedLists };
}

/** Plans the configuration of an instance. A dry run needs the secrets, so without them the values are only read. */
async function planConfig(
  { clerk, target, ask, salt, comparing, changes, secrets: found, notes }: PlanningContext,
  wanted: Readonly<Record<string, unknown>>,
  dryRun: boolean,
): Promise<SeenConfig> {
  const { secrets, resolved } = comparing;
  const complete = resolved || !hasSecret(wanted);
  const { before, after, configVersion } =
    dryRun && complete
      ? await readByDryRun(clerk, target, wanted, ask, comparing)
      : await readConfig(clerk, target, Object.keys(wanted), ask);
  const compared = compare(wanted, before, comparing);
  changes.push(...compared.changes);
  found.push(...compared.secrets);
  for (const path of compared.reordered) {
    notes.push(`${path} has another order, which is ignored; add it to orderedLists to compare the order`);
  }
  if (after && changes.length > 0) {
    const added = additions(wanted, { before, after }, secrets);
    notes.push(...added.map((text) => `the service would also make ${text}`));
  }
  if (dryRun && !complete && changes.length > 0)
    notes.push("no dry run without the secrets; apply makes one");
  return {
    configVersion,
    before: await valuesFingerprint(before, secrets, salt),
    after: await valuesFingerprint(after ?? merge(before, toPatch(wanted)), secrets, salt),
    secrets: await fingerprint(secrets.find(before), salt),
  };
}

/** The fingerprint of values without their secrets. */
export const valuesFingerprint = (values: unknown, secrets: SecretPaths, salt: string): Promise<string> =>
  fingerprint(secrets.omit(values), salt);

/** Describes the undeclared values that a patch changes. */
export function additions(
  wanted: Readonly<Record<string, unknown>>,
  { before, after }: { before: unknown; after: unknown },
  secrets: SecretPaths,
): string[] {
  const expected = merge(before, toPatch(wanted));
  return compare(secrets.omit(after), secrets.omit(expected), { secrets, orderedLists: [] }).changes.map(
    ({ path, before: was, after: is }) =>
      `${path.join(".")} ${JSON.stringify(is)} (was ${JSON.stringify(was)})`,
  );
}
