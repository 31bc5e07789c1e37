import { SecretPaths } from "../compare/secret-paths.ts";
import { ConfigError } from "../config-error.ts";
import { checkValues } from "../schema/check-values.ts";
import type { ValueSchema } from "../schema/config-schema.ts";
import { isClear } from "./clear.ts";
import type { Definition } from "./define-config.ts";
import { isObject } from "./is-object.ts";

const byEnvironment = (each: ValueSchema): ValueSchema => ({
  type: "object",
  properties: { development: each, production: each },
  additionalProperties: false,
});

const templateSchema: ValueSchema = {
  type: "object",
  properties: {
    claims: { type: "object" },
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
    base: { type: "object" },
    instances: byEnvironment({ type: "object" }),
    redirectURLs: byEnvironment({ type: "array" }),
    jwtTemplates: byEnvironment({ type: "object", additionalProperties: templateSchema }),
    orderedLists: { type: "array", items: { type: "string" } },
  },
};

/**
 * Validates the shape of a definition before any request.
 *
 * @throws ConfigError naming every problem.
 */
export function checkDefinition(definition: unknown): asserts definition is Definition {
  if (!isObject(definition))
    throw new ConfigError("The definition must be an object: use defineConfig({ … })");
  const { application, base, instances, redirectURLs, jwtTemplates } = definition;
  // The schema of the instance decides about values, and claims may be any.
  const outline = {
    ...definition,
    base: hollow(base, 0),
    instances: hollow(instances, 1),
    jwtTemplates: hollow(jwtTemplates, 3),
  };
  const problems = checkValues(outline, definitionSchema, new SecretPaths([]));
  if (!isChoice(application))
    problems.push('application must be an id, { name: "…" }, a list of ids, or { all: true }');
  if (!isObject(instances)) problems.push("instances must be an object, e.g. { production: {} }");
  for (const [part, value] of Object.entries({ redirectURLs, jwtTemplates })) {
    for (const [environment, inner] of Object.entries(isObject(value) ? value : {})) {
      const place = `${part}.${environment}`;
      if (isObject(instances) && !Object.hasOwn(instances, environment))
        problems.push(`${place} needs the instance: add ${environment}: {} to instances`);
      if (Array.isArray(inner)) problems.push(...checkURLs(inner, place));
    }
  }
  if (problems.length > 0) throw new ConfigError("The definition is invalid:", problems);
}

/** A copy whose objects at a depth are empty. */
function hollow(value: unknown, depth: number): unknown {
  if (!isObject(value)) return value;
  const entries = depth > 0 ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([key, inner]) => [key, hollow(inner, depth - 1)]));
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
