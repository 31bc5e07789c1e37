import { canonical } from "../compare/canonical.ts";
import { SecretPaths } from "../compare/secret-paths.ts";
import { ConfigError } from "../config-error.ts";
import type { ApplicationChoice, Definition, JWTTemplateSettings } from "../definition/define-config.ts";
import { isObject } from "../definition/is-object.ts";
import { type AskOptions, asking } from "../fleet/ask.ts";
import { refuseReferences } from "../pull/refuse-references.ts";
import { asValueSchema, readSchema, sensitivePaths, type ValueSchema } from "../schema/config-schema.ts";
import { findApplications } from "./find-applications.ts";
import type { Plan } from "./plan.ts";
import { type PlanningClient, planApplication } from "./plan-application.ts";
import { readTemplates } from "./plan-lists.ts";
import { readConfig } from "./read-config.ts";
import { sealPlan } from "./seal-plan.ts";

/** The options of `promote`. */
export interface PromoteOptions extends AskOptions {
  /**
   * The top-level keys to copy. @defaultValue all writable keys that are not for development only
   */
  keys?: readonly string[];
}

/** Keys that only development uses. */
const developmentOnly = ["test_mode"];

/** Keys that belong to one instance. Like secrets, they are never copied. */
const credentials = ["client_id", "team_id", "key_id"];

/**
 * Plans to copy the values and JWT templates of development to production. Secrets, credentials and redirect URLs
 * belong to one instance and are not copied. A connection without production credentials is left out, with a note.
 *
 * @throws ConfigError for several applications, or for one that lacks an instance.
 *
 * @example
 * ```ts
 * const planned = await promote(clerk, { name: "Acme" });
 * ```
 */
export async function promote(
  clerk: PlanningClient,
  choice: ApplicationChoice,
  options: PromoteOptions = {},
): Promise<Plan> {
  const ask = asking(options);
  const [application, ...others] = await findApplications(clerk, choice, ask);
  if (!application || others.length > 0) throw new ConfigError("promote takes one application at a time");
  const { application_id: applicationID } = application;
  for (const environment of ["development", "production"]) {
    if (application.instances.some(({ environment_type }) => environment_type === environment)) continue;
    throw new ConfigError(`${applicationID} has no ${environment} instance`);
  }
  const development = { applicationID, envOrInsID: "development" };
  const described = await readSchema(clerk, { applicationID, envOrInsID: "production" }, ask);
  const schema = asValueSchema(described);
  const keys = options.keys ?? Object.keys(schema.properties ?? {}).filter((key) => canPromote(key, schema));
  const [from, to] = [
    await readConfig(clerk, development, keys, ask),
    await readConfig(clerk, { applicationID, envOrInsID: "production" }, keys, ask),
  ];
  const secrets = new SecretPaths(sensitivePaths(schema));
  const notes: string[] = [];
  const production: Record<string, unknown> = {};
  for (const key of keys) {
    const value = promotable(from.before[key], to.before[key], [key], secrets);
    if (value === undefined || !differs(value, to.before[key])) continue;
    const lacking =
      isObject(value) && value.enabled === true
        ? missingSecrets(from.before[key], to.before[key], key, secrets)
        : [];
    if (lacking.length === 0) production[key] = value;
    else
      notes.push(
        `${key} is left out, as production has no ${lacking.join(", ")} of its own; declare it with secret()`,
      );
  }
  const templates = await readTemplates(clerk, development, ask);
  refuseReferences([from.before, ...templates.values()], ["development"]);
  const settings: Record<string, JWTTemplateSettings> = {};
  for (const [name, { claims, lifetime, allowed_clock_skew, custom_signing_key }] of templates) {
    if (custom_signing_key) notes.push(`JWT template ${name} has a signing key of its own and is left out`);
    else if (secrets.find(claims).length > 0)
      notes.push(`JWT template ${name} has a secret in its claims and is left out; declare it with secret()`);
    else settings[name] = { claims, lifetime, allowed_clock_skew };
  }
  const definition: Definition = {
    application: applicationID,
    instances: { production },
    jwtTemplates: { production: settings },
  };
  const planned = await planApplication(clerk, definition, application, {
    ...options,
    schema: described,
    dryRun: false,
  });
  const instances = planned.instances.map((instance) => ({
    ...instance,
    notes: [...notes, ...instance.notes],
  }));
  return sealPlan([{ ...planned, instances }]);
}

const canPromote = (key: string, { properties = {} }: ValueSchema): boolean =>
  !properties[key]!.readOnly && !developmentOnly.includes(key);

const differs = (value: unknown, current: unknown): boolean =>
  isObject(value)
    ? Object.entries(value).some(([key, inner]) =>
        differs(inner, isObject(current) ? current[key] : undefined),
      )
    : canonical(value) !== canonical(current);

/**
 * The part of a value to copy, without cleared values, secrets and credentials. Leaves out whole lists with
 * secrets.
 */
function promotable(
  value: unknown,
  current: unknown,
  path: readonly string[],
  secrets: SecretPaths,
): unknown {
  if (value === null || value === undefined || isSecretPlace(path, value, secrets)) return undefined;
  if (Array.isArray(value)) return secrets.find(value, path).length > 0 ? undefined : value;
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !credentials.includes(key))
    .map(
      ([key, inner]) =>
        [
          key,
          promotable(inner, isObject(current) ? current[key] : undefined, [...path, key], secrets),
        ] as const,
    )
    .filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries);
}

/** Whether a path holds a secret, set or unset. */
const isSecretPlace = (path: readonly string[], value: unknown, secrets: SecretPaths): boolean =>
  secrets.has(path, value === "" ? "any text" : value);

const isUnset = (value: unknown): boolean => value === undefined || value === null || value === "";

/** The credentials and secrets that a value may need and production lacks. */
const missingSecrets = (from: unknown, to: unknown, key: string, secrets: SecretPaths): string[] =>
  isObject(from) && isObject(to)
    ? Object.keys(from).filter(
        (name) => (name === "client_id" || isSecretPlace([key, name], "", secrets)) && isUnset(to[name]),
      )
    : [];
