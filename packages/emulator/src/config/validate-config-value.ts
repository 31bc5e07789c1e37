import type { Json } from "./config-document.ts";
import type { ConfigSchema } from "./config-schema.ts";

/** A problem of a value, and its place. */
export interface ConfigProblem {
  /** Dotted path below the key. */
  path: string;
  /** JSON pointer into the schema. */
  schemaPath: string;
  message: string;
}

/** Checks a value against its schema; stops after ten problems. */
export function validateConfigValue(value: Json, schema: ConfigSchema): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  check(value, schema, { path: "", schemaPath: "", problems });
  return problems;
}

interface Place {
  path: string;
  schemaPath: string;
  problems: ConfigProblem[];
}

const mostProblems = 10;

function check(value: Json, schema: ConfigSchema, place: Place): void {
  const { problems } = place;
  const report = (keyword: string, message: string): void => {
    problems.push({ path: place.path, schemaPath: `${place.schemaPath}/${keyword}`, message });
  };
  if (problems.length >= mostProblems) return;
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    report("type", `must be ${types.join(" or ")}`);
    return;
  }
  if (schema.enum && value !== null && !schema.enum.includes(value)) {
    report("enum", `must be one of ${schema.enum.map((allowed) => JSON.stringify(allowed)).join(", ")}`);
  }
  if (typeof value === "string") checkText(value, schema, report);
  else if (typeof value === "number") checkNumber(value, schema, report);
  else if (Array.isArray(value)) checkItems(value, schema, place, report);
  else if (value !== null && typeof value === "object") checkProperties(value, schema, place);
}

type Report = (keyword: string, message: string) => void;

function checkText(value: string, schema: ConfigSchema, report: Report): void {
  const { minLength, maxLength, pattern } = schema;
  if (minLength !== undefined && value.length < minLength)
    report("minLength", `must have ${minLength} characters`);
  if (maxLength !== undefined && value.length > maxLength)
    report("maxLength", `must not have more than ${maxLength} characters`);
  else if (pattern !== undefined && !new RegExp(pattern).test(value))
    report("pattern", `must match ${pattern}`);
}

function checkNumber(value: number, schema: ConfigSchema, report: Report): void {
  const { minimum, maximum } = schema;
  if (minimum !== undefined && value < minimum) report("minimum", `must not be less than ${minimum}`);
  if (maximum !== undefined && value > maximum) report("maximum", `must not be more than ${maximum}`);
}

function checkItems(value: Json[], schema: ConfigSchema, place: Place, report: Report): void {
  if (schema.maxItems !== undefined && value.length > schema.maxItems)
    report("maxItems", `must not have more than ${schema.maxItems} items`);
  const { items } = schema;
  if (!items) return;
  for (const [index, item] of value.entries()) {
    if (place.problems.length >= mostProblems) return;
    check(item, items, below(place, String(index), "items"));
  }
}

function checkProperties(value: { [key: string]: Json }, schema: ConfigSchema, place: Place): void {
  const properties = schema.properties ?? {};
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) {
      const { path, schemaPath } = below(place, name, "required");
      place.problems.push({ path, schemaPath, message: "is missing" });
    }
  }
  for (const [name, member] of Object.entries(value)) {
    if (place.problems.length >= mostProblems) return;
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known) check(member, known, below(place, name, `properties/${name}`));
    else if (schema.additionalProperties !== true) {
      const { path } = below(place, name, "");
      place.problems.push({
        path,
        schemaPath: `${place.schemaPath}/additionalProperties`,
        message: "is not a known setting",
      });
    }
  }
}

const below = (place: Place, name: string, schemaStep: string): Place => ({
  path: place.path === "" ? name : `${place.path}.${name}`,
  schemaPath: `${place.schemaPath}/${schemaStep}`,
  problems: place.problems,
});

function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
