import { leavesOf } from "../compare/leaves.ts";
import { SecretPaths } from "../compare/secret-paths.ts";
import { ConfigError } from "../config-error.ts";
import { checkValues, literalSecret } from "../schema/check-values.ts";
import type { ValueSchema } from "../schema/config-schema.ts";
import { isClear } from "./clear.ts";
import type { Definition } from "./define-config.ts";
import { isObject, memberOf } from "./is-object.ts";

const byEnvironment = (each: ValueSchema): ValueSchema => ({
  type: "object",
  properties: { development: each, production: each },
  additionalProperties: false,
});

/** The schema of the instance decides about the values inside, and claims may be any. */
const anyObject: ValueSchema = { type: "object", opaque: true };

const templateSchema: ValueSchema = {
  type: "object",
  properties: {
    claims: anyObject,
    lifetime: { type: "integer" },
    allowed_clock_skew: { type: "integer" },
    custom_signing_key: { type: "boolean" },
    signing_algorithm: { type: "string" },
    signing_key: { type: "string" },
  },
  additionalProperties: false,
};

const definitionSchema: ValueSchema = {
  properties: {
    application: {},
    base: anyObject,
    instances: byEnvironment(anyObject),
    redirectURLs: byEnvironment({ type: "array", opaque: true }),
    jwtTemplates: byEnvironment({ type: "object", additionalProperties: templateSchema }),
    orderedLists: { type: "array", items: { type: "string" } },
  },
};

const secrets = new SecretPaths([]);

/**
 * Validates the shape of a definition before any request.
 *
 * @throws ConfigError naming every problem.
 */
export function checkDefinition(definition: unknown): asserts definition is Definition {
  if (!isObject(definition))
    throw new ConfigError("The definition must be an object: use defineConfig({ … })");
  const { application, instances, redirectURLs, jwtTemplates } = definition;
  const problems = checkValues(definition, definitionSchema, secrets);
  if (!isChoice(application))
    problems.push('application must be an id, { name: "…" }, a list of ids, or { all: true }');
  if (!isObject(instances)) problems.push("instances must be an object, e.g. { production: {} }");
  for (const [part, value] of Object.entries({ redirectURLs, jwtTemplates })) {
    for (const [environment, inner] of Object.entries(isObject(value) ? value : {})) {
      const place = `${part}.${environment}`;
      if (memberOf(instances, environment) === undefined)
        problems.push(`${place} needs the instance: add ${environment}: {} to instances`);
      if (Array.isArray(inner)) problems.push(...checkURLs(inner, place));
      else if (isObject(inner)) problems.push(...checkClaims(inner, place));
    }
  }
  if (problems.length > 0) throw new ConfigError("The definition is invalid:", problems);
}

function isChoice(choice: unknown): boolean {
  const isId = (value: unknown): boolean => typeof value === "string" && value !== "";
  return (
    isId(choice) ||
    (Array.isArray(choice) && choice.length > 0 && choice.every(isId)) ||
    (isObject(choice) && (isId(choice.name) || choice.all === true))
  );
}

function checkURLs(list: readonly unknown[], place: string): string[] {
  const urls = list.map((item) => (isClear(item) ? item.url : item));
  if (!urls.every((url) => typeof url === "string"))
    return [`${place} must be a list of URLs and clear(url)`];
  return new Set(urls).size < urls.length ? [`${place} has the same URL twice`] : [];
}

/** Finds what claims may not contain, in the templates of one instance. */
const checkClaims = (templates: Readonly<Record<string, unknown>>, place: string): string[] =>
  Object.entries(templates).flatMap(([name, template]) =>
    leavesOf(isObject(template) ? template.claims : undefined, [place, name, "claims"]).flatMap(
      ({ path, value }) => {
        if (isClear(value)) return [`${path.join(".")} takes no clear(): leave the claim out`];
        return secrets.has(path, value) ? [`${path.join(".")} ${literalSecret}`] : [];
      },
    ),
  );
