import { nearestName } from "@clerk-platform/core";
import type { SecretPaths } from "../compare/secret-paths.ts";
import { isClear } from "../definition/clear.ts";
import { isObject } from "../definition/is-object.ts";
import { isSecret } from "../definition/secret.ts";
import type { ValueSchema } from "./config-schema.ts";

/** What is wrong with a secret that a definition contains. */
export const literalSecret = 'is a secret: declare secret("NAME") instead, so that no file contains it';

/** Lists the problems of declared values, each as a sentence that starts with the path. Repeats no secret. */
export const checkValues = (
  wanted: Readonly<Record<string, unknown>>,
  schema: ValueSchema,
  secrets: SecretPaths,
): string[] => {
  const { additionalProperties = false } = schema;
  return check(wanted, { ...schema, type: "object", additionalProperties }, [], secrets);
};

function check(value: unknown, schema: ValueSchema, path: readonly string[], secrets: SecretPaths): string[] {
  const refusal = refuse(value, schema, secrets.has(path, value));
  const problems = (refusal === undefined ? checkLimits(value, schema) : [refusal]).map(
    (problem) => `${path.join(".")} ${problem}`,
  );
  if (refusal !== undefined || schema.opaque) return problems;
  const inner = Array.isArray(value)
    ? checkItems(value, schema, path, secrets)
    : checkProperties(value, schema, path, secrets);
  return [...problems, ...inner];
}

/** Why no value is allowed at a path. */
function refuse(value: unknown, schema: ValueSchema, isLiteralSecret: boolean): string | undefined {
  if (schema.readOnly) return "is read-only: leave it out";
  if (isClear(value)) return value.url === undefined ? undefined : "takes clear() without a URL";
  if (value === null) return "is null: declare clear() if that is meant, or leave it out";
  const types = [schema.type ?? []].flat();
  const kind = isSecret(value) ? "string" : typeOf(value);
  const isAllowed = (type: string): boolean =>
    type === kind || (type === "integer" && Number.isInteger(value));
  if (types.length > 0 && !types.some(isAllowed)) {
    const expected = types.filter((type) => type !== "null").join(" or ");
    return `must be ${expected}, not ${isSecret(value) ? "a secret()" : kind}`;
  }
  if (isSecret(value)) return undefined;
  if (isLiteralSecret) return literalSecret;
  if (!schema.enum || schema.enum.includes(value)) return undefined;
  const near = nearestName(String(value), schema.enum.map(String));
  return near
    ? `is ${JSON.stringify(value)}; did you mean ${JSON.stringify(near)}?`
    : `must be one of ${schema.enum.map((each) => JSON.stringify(each)).join(", ")}`;
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** Checks the size of a number, a text or a list, and the pattern of a text. */
function checkLimits(value: unknown, schema: ValueSchema): string[] {
  const { pattern } = schema;
  const { size, least, most } = sizeOf(value, schema);
  const must = typeof value === "number" ? "must be" : "must have a length of";
  const problems: string[] = [];
  if (least !== undefined && size < least) problems.push(`${must} at least ${least}, not ${size}`);
  if (most !== undefined && size > most) problems.push(`${must} at most ${most}, not ${size}`);
  if (pattern !== undefined && typeof value === "string" && !matches(value, pattern))
    problems.push(`must match ${pattern}`);
  return problems;
}

function sizeOf(value: unknown, { minimum, maximum, minLength, maxLength, minItems, maxItems }: ValueSchema) {
  if (typeof value === "number") return { size: value, least: minimum, most: maximum };
  if (Array.isArray(value)) return { size: value.length, least: minItems, most: maxItems };
  return { size: String(value).length, least: minLength, most: maxLength };
}

/** Patterns that this JavaScript engine does not support are left to the service. */
function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true;
  }
}

/** List items are replaced as a whole, so their required keys must be declared. */
const checkItems = (
  value: readonly unknown[],
  { items = {} }: ValueSchema,
  path: readonly string[],
  secrets: SecretPaths,
): string[] =>
  value.flatMap((item, index) => {
    const place = [...path, String(index)];
    const missing = isObject(item) ? (items.required ?? []).filter((name) => !Object.hasOwn(item, name)) : [];
    return [
      ...check(item, items, place, secrets),
      ...missing.map((name) => `${[...place, name].join(".")} is missing`),
    ];
  });

const checkProperties = (
  value: unknown,
  { properties = {}, additionalProperties: others = {} }: ValueSchema,
  path: readonly string[],
  secrets: SecretPaths,
): string[] =>
  Object.entries(isObject(value) ? value : {}).flatMap(([name, inner]) => {
    if (inner === undefined) return [];
    const place = [...path, name];
    const known = Object.hasOwn(properties, name) ? properties[name]! : others;
    if (known) return check(inner, known === true ? {} : known, place, secrets);
    const near = nearestName(name, Object.keys(properties));
    return [`${place.join(".")} is not a known setting${near ? `; did you mean "${near}"?` : ""}`];
  });
