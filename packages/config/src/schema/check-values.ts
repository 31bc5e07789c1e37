import { nearestName } from "@clerk-platform/core";
import type { SecretPaths } from "../compare/secret-paths.ts";
import { isClear } from "../definition/clear.ts";
import { isObject } from "../definition/is-object.ts";
import { isSecret } from "../definition/secret.ts";
import type { ValueSchema } from "./config-schema.ts";

/** Lists the problems of declared values, each as a sentence that starts with the path. Repeats no secret. */
export function checkValues(
  wanted: Record<string, unknown>,
  schema: ValueSchema,
  secrets: SecretPaths,
): string[] {
  const problems: string[] = [];
  check(
    wanted,
    { ...schema, type: "object", additionalProperties: schema.additionalProperties ?? false },
    [],
    {
      problems,
      secrets,
    },
  );
  return problems;
}

interface Context {
  readonly problems: string[];
  readonly secrets: SecretPaths;
}

function check(value: unknown, schema: ValueSchema, path: readonly string[], context: Context): void {
  const place = path.join(".");
  const report = (problem: string): void => {
    context.problems.push(`${place} ${problem}`);
  };
  const refusal = refuse(value, schema, context.secrets.has(path, value));
  if (refusal !== undefined) report(refusal);
  else if (typeof value === "string") checkText(value, schema, report);
  else if (typeof value === "number") checkNumber(value, schema, report);
  else if (Array.isArray(value)) checkItems(value, schema, path, context, report);
  else if (isObject(value)) checkProperties(value, schema, path, context);
}

/** Why no value is allowed at a path. */
function refuse(value: unknown, schema: ValueSchema, isLiteralSecret: boolean): string | undefined {
  if (schema.readOnly) return "is read-only: leave it out";
  if (isClear(value)) return value.url === undefined ? undefined : "takes clear() without a URL";
  if (value === null) return "is null: declare clear() if that is meant, or leave it out";
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  if (isSecret(value)) {
    return !types || types.includes("string") ? undefined : `must be ${types.join(" or ")}, not a secret()`;
  }
  if (isLiteralSecret) return 'is a secret: declare secret("NAME") instead, so that no file contains it';
  if (types && !types.some((type) => isOfType(value, type))) {
    return `must be ${types.filter((type) => type !== "null").join(" or ")}, not ${typeOf(value)}`;
  }
  if (!schema.enum || schema.enum.includes(value)) return undefined;
  const texts = schema.enum.filter((each) => typeof each === "string");
  const near = typeof value === "string" ? nearestName(value, texts) : undefined;
  return near
    ? `is ${JSON.stringify(value)}; did you mean "${near}"?`
    : `must be one of ${schema.enum.map((each) => JSON.stringify(each)).join(", ")}`;
}

type Report = (problem: string) => void;

function checkText(value: string, { minLength, maxLength, pattern }: ValueSchema, report: Report): void {
  if (minLength !== undefined && value.length < minLength)
    report(`must have at least ${minLength} characters`);
  if (maxLength !== undefined && value.length > maxLength)
    report(`must have at most ${maxLength} characters`);
  else if (pattern !== undefined && !matches(value, pattern)) report(`must match ${pattern}`);
}

/** Patterns that this JavaScript engine does not support are left to the service. */
function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true;
  }
}

function checkNumber(value: number, { minimum, maximum }: ValueSchema, report: Report): void {
  if (minimum !== undefined && value < minimum) report(`must be at least ${minimum}, not ${value}`);
  if (maximum !== undefined && value > maximum) report(`must be at most ${maximum}, not ${value}`);
}

function checkItems(
  value: unknown[],
  { items, maxItems }: ValueSchema,
  path: readonly string[],
  context: Context,
  report: Report,
): void {
  if (maxItems !== undefined && value.length > maxItems) report(`must have at most ${maxItems} items`);
  for (const [index, item] of value.entries()) {
    const place = [...path, String(index)];
    if (items) check(item, items, place, context);
    for (const name of items?.required ?? []) {
      if (isObject(item) && !Object.hasOwn(item, name))
        context.problems.push(`${[...place, name].join(".")} is missing`);
    }
  }
}

function checkProperties(
  value: Record<string, unknown>,
  { properties = {}, additionalProperties }: ValueSchema,
  path: readonly string[],
  context: Context,
): void {
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const place = [...path, name];
    if (Object.hasOwn(properties, name)) check(inner, properties[name]!, place, context);
    else if (typeof additionalProperties === "object") check(inner, additionalProperties, place, context);
    else if (additionalProperties === false) {
      const near = nearestName(name, Object.keys(properties));
      context.problems.push(
        `${place.join(".")} is not a known setting${near ? `; did you mean "${near}"?` : ""}`,
      );
    } else check(inner, {}, place, context);
  }
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  return typeOf(value) === type;
}

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
