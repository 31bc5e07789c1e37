import type { Application, PlatformClient } from "@clerk-platform/core";
import { canonical } from "../compare/canonical.ts";
import { mapLeaves } from "../compare/leaves.ts";
import { SecretPaths } from "../compare/secret-paths.ts";
import { ConfigError } from "../config-error.ts";
import type {
  ApplicationChoice,
  Definition,
  Environment,
  JWTTemplateSettings,
} from "../definition/define-config.ts";
import { isObject, memberOf } from "../definition/is-object.ts";
import { type Secret, secret } from "../definition/secret.ts";
import { type AskOptions, asking } from "../fleet/ask.ts";
import { findApplications } from "../plan/find-applications.ts";
import { readRedirectURLs, readTemplates } from "../plan/plan-lists.ts";
import { readConfig } from "../plan/read-config.ts";
import { asValueSchema, readSchema, sensitivePaths, type ValueSchema } from "../schema/config-schema.ts";
import { refuseReferences } from "./refuse-references.ts";

/** The options of `pull`. */
export interface PullOptions extends AskOptions {
  /**
   * Whether to include values that equal the schema's defaults.
   * @defaultValue false
   */
  defaults?: boolean;
}

type PullingClient = Pick<
  PlatformClient,
  | "listApplications"
  | "getApplication"
  | "getConfigSchema"
  | "getConfig"
  | "listRedirectURLs"
  | "listJWTTemplates"
>;

/**
 * Reads one application as a definition, for which `plan` finds no changes. Secrets become references to
 * environment variables; values that all instances share go into `base`.
 *
 * @throws ConfigError for several applications.
 *
 * @example
 * ```ts
 * const definition = await pull(clerk, { name: "Acme" });
 * await writeFile("clerk.config.ts", renderDefinition(definition));
 * ```
 */
export async function pull(
  clerk: PullingClient,
  choice: ApplicationChoice,
  options: PullOptions = {},
): Promise<Definition> {
  const ask = asking(options);
  const [application, ...others] = await findApplications(clerk, choice, ask);
  if (!application || others.length > 0) throw new ConfigError("pull takes one application at a time");
  const environments = environmentsOf(application);
  const [first] = environments;
  if (!first) throw new ConfigError(`${application.application_id} has no instance`);
  const { application_id: applicationID } = application;
  const schema = asValueSchema(await readSchema(clerk, { applicationID, envOrInsID: first }, ask));
  const instances: Partial<Record<Environment, Record<string, unknown>>> = {};
  const redirectURLs: Partial<Record<Environment, string[]>> = {};
  const jwtTemplates: Partial<Record<Environment, Record<string, JWTTemplateSettings>>> = {};
  for (const environment of environments) {
    const target = { applicationID, envOrInsID: environment };
    const { before } = await readConfig(clerk, target, [], ask);
    refuseReferences(before, [environment]);
    instances[environment] = declarable(before, { schema, environment, defaults: options.defaults ?? false });
    const urls = [...(await readRedirectURLs(clerk, target, ask)).keys()];
    if (urls.length > 0) redirectURLs[environment] = urls;
    const templates = await readTemplates(clerk, target, ask);
    refuseReferences(Object.fromEntries(templates), ["jwtTemplates", environment]);
    const settings = [...templates.values()].map(
      ({ name, claims, lifetime, allowed_clock_skew }) =>
        [
          name,
          {
            claims: declareClaims(claims, ["jwtTemplates", name, "claims"], environment),
            lifetime,
            allowed_clock_skew,
          },
        ] as const,
    );
    if (settings.length > 0) jwtTemplates[environment] = Object.fromEntries(settings);
  }
  const base = environments.length > 1 ? common(Object.values(instances)) : {};
  for (const environment of environments) instances[environment] = without(instances[environment], base);
  return {
    application: applicationID,
    ...(Object.keys(base).length > 0 && { base }),
    instances,
    ...(Object.keys(redirectURLs).length > 0 && { redirectURLs }),
    ...(Object.keys(jwtTemplates).length > 0 && { jwtTemplates }),
  };
}

const environmentsOf = ({ instances }: Application): Environment[] =>
  instances.map(({ environment_type }) => environment_type);

/** The reference for a secret that the service has. */
const reference = (path: readonly string[], environment: Environment): Secret =>
  secret([...path, environment].join("_").toUpperCase().replace(/\W/g, "_"));

function declareClaims(
  claims: Readonly<Record<string, unknown>>,
  path: readonly string[],
  environment: Environment,
): Record<string, unknown> {
  const secrets = new SecretPaths([]);
  return mapLeaves(
    claims,
    (leaf) => (secrets.has(leaf.path, leaf.value) ? reference(leaf.path, environment) : leaf.value),
    path,
  ) as Record<string, unknown>;
}

interface Declaring {
  readonly schema: ValueSchema;
  readonly environment: Environment;
  readonly defaults: boolean;
}

function declarable(values: Readonly<Record<string, unknown>>, { schema, environment, defaults }: Declaring) {
  const secrets = new SecretPaths(sensitivePaths(schema));
  const declare = (value: unknown, described: ValueSchema | undefined, path: readonly string[]): unknown => {
    if (value === null || value === undefined || described?.readOnly) return undefined;
    if (secrets.has(path, value)) return reference(path, environment);
    if (Array.isArray(value)) {
      if (!defaults && canonical(value) === canonical(described?.default)) return undefined;
      return value.map((item, index) => declareItem(item, described?.items, [...path, String(index)]));
    }
    if (!isObject(value)) {
      return !defaults && described !== undefined && canonical(value) === canonical(described.default)
        ? undefined
        : value;
    }
    const inner = Object.entries(value)
      .filter(([key]) => isKnown(described, key))
      .map(([key, each]) => [key, declare(each, propertyOf(described, key), [...path, key])] as const)
      .filter(([, each]) => each !== undefined);
    return inner.length > 0 ? Object.fromEntries(inner) : undefined;
  };
  /** List items are replaced as a whole, so their defaults are kept. */
  const declareItem = (
    value: unknown,
    described: ValueSchema | undefined,
    path: readonly string[],
  ): unknown => {
    if (!isObject(value)) return declare(value, { ...described, default: undefined }, path) ?? value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, each]) => each !== null && isKnown(described, key))
        .map(([key, each]) => [key, declareItem(each, propertyOf(described, key), [...path, key])]),
    );
  };
  return (declare(values, { additionalProperties: false, ...schema }, []) ?? {}) as Record<string, unknown>;
}

/** Whether the schema allows a key: `plan` rejects the others. */
const isKnown = ({ properties = {}, additionalProperties }: ValueSchema = {}, key: string): boolean =>
  additionalProperties !== false || Object.hasOwn(properties, key);

function propertyOf(schema: ValueSchema | undefined, key: string): ValueSchema | undefined {
  const { properties, additionalProperties: others } = schema ?? {};
  return (
    (memberOf(properties, key) as ValueSchema | undefined) ??
    (typeof others === "object" ? others : undefined)
  );
}

/** The values shared by all objects. */
function common([first, ...others]: readonly Record<string, unknown>[]): Record<string, unknown> {
  const alike: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(first!)) {
    const rest = others.map((other) => other[key]);
    if (rest.every((each) => canonical(each) === canonical(value))) alike[key] = value;
    else if (isObject(value) && rest.every(isObject)) {
      const inner = common([value, ...(rest as Record<string, unknown>[])]);
      if (Object.keys(inner).length > 0) alike[key] = inner;
    }
  }
  return alike;
}

function without(value: unknown, base: Record<string, unknown>): Record<string, unknown> {
  const rest: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value as object)) {
    const below = base[key];
    if (canonical(inner) === canonical(below)) continue;
    rest[key] = isObject(inner) && isObject(below) ? without(inner, below) : inner;
  }
  return rest;
}
