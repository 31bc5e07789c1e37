import type { SchemaObject } from "codegen/openapi-document";
import type { Change, Direction } from "./change.ts";
import { compareConstraints } from "./compare-constraints.ts";
import { compareTexts } from "./compare-texts.ts";

/** Compares what no type shows: secrets, formats, defaults, and the checks of the service. */
export function compareAnnotations(
  before: SchemaObject,
  after: SchemaObject,
  direction: Direction,
): Change[] {
  if (before === after || typeof before !== "object" || typeof after !== "object") return [];
  const sends = direction === "request";
  const changes: Change[] = [];
  const wasSecret = before["x-sensitive"] === true;
  const isSecret = after["x-sensitive"] === true;
  if (!wasSecret && isSecret) changes.push({ rule: `${direction}-became-secret`, at: "" });
  if (wasSecret && !isSecret) changes.push({ rule: `${direction}-no-longer-secret`, at: "" });
  if (!before.deprecated && after.deprecated) changes.push({ rule: `${direction}-field-deprecated`, at: "" });
  if (before.deprecated && !after.deprecated) changes.push({ rule: "field-undeprecated", at: "" });
  const defaults = [before.default, after.default].map((value) => JSON.stringify(value));
  if (sends && before.default !== undefined && after.default !== undefined && defaults[0] !== defaults[1]) {
    changes.push({ rule: "request-default-changed", at: "", old: defaults[0]!, new: defaults[1]! });
  }
  changes.push(...compareTexts(before, after), ...compareOpenness(before, after, direction));
  changes.push(...compareFormats(before, after, direction));
  changes.push(...compareConstraints(before, after, direction));
  return changes;
}

/** Whether an object is said to have further fields, where its type does not show it: in errors that matters to readers. */
function compareOpenness(before: SchemaObject, after: SchemaObject, direction: Direction): Change[] {
  const [old, now] = [before, after].map(({ additionalProperties }) => additionalProperties);
  if (direction === "request" || (old === false) === (now === false)) return [];
  // Beside fields, the type shows it.
  if ((old || now) && (before.properties ?? after.properties)) return [];
  const text = (value: unknown): string => `additionalProperties: ${JSON.stringify(value ?? true)}`;
  return [{ rule: "constraint-noted", at: "", old: text(old), new: text(now) }];
}

function compareFormats(before: SchemaObject, after: SchemaObject, direction: Direction): Change[] {
  const [old, now] = [before.format, after.format];
  const strings = [before.type, after.type].every((type) => [type].flat().includes("string"));
  // `binary` is another type, and says so itself; the widths of numbers mean nothing in JavaScript.
  if (!strings || old === now || old === "binary" || now === "binary") return [];
  if (direction === "response" && old && now)
    return [{ rule: "response-format-changed", at: "", old, new: now }];
  return [{ rule: "constraint-noted", at: "", ...(old ? { old } : {}), ...(now ? { new: now } : {}) }];
}
