import type { ValidationProblem } from "./compiled-validator.ts";

/** Describes a problem without the name of the value: `must be a string`. */
export function describeProblem({ keyword, params }: ValidationProblem): string {
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
      return "is not in the API document";
    case "type":
      return `must be ${typeNames(params.type)}`;
    case "enum":
      return `must be one of ${listValues(params.allowedValues)}`;
    case "format":
      return `must be ${formatNames[String(params.format)] ?? `in the format ${String(params.format)}`}`;
    case "pattern":
      return `must match the pattern ${String(params.pattern)}`;
    case "minLength":
      return `must have at least ${count(params.limit, "character")}`;
    case "maxLength":
      return `must have at most ${count(params.limit, "character")}`;
    case "minItems":
      return `must have at least ${count(params.limit, "item")}`;
    case "maxItems":
      return `must have at most ${count(params.limit, "item")}`;
    case "minimum":
      return `must be at least ${String(params.limit)}`;
    case "maximum":
      return `must be at most ${String(params.limit)}`;
    case "anyOf":
    case "oneOf":
      return "has none of the documented forms";
    default:
      return `violates the keyword ${keyword} of its schema`;
  }
}

const names: Record<string, string> = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const formatNames: Record<string, string> = {
  int32: "a whole number of 32 bits",
  int64: "a whole number of 64 bits",
  date: "a date such as 2026-01-31",
  "date-time": "a date and time such as 2026-01-31T12:00:00Z",
  uri: "a URL",
  email: "an email address",
};

/** One type, or several: ajv gives a list, or names with commas between them. */
function typeNames(types: unknown): string {
  return String(types)
    .split(",")
    .map((type) => names[type] ?? type)
    .join(" or ");
}

function listValues(values: unknown): string {
  return (values as unknown[]).map((value) => JSON.stringify(value)).join(", ");
}

function count(limit: unknown, noun: string): string {
  return limit === 1 ? `1 ${noun}` : `${String(limit)} ${noun}s`;
}
