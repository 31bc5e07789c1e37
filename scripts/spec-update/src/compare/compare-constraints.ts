import type { SchemaObject } from "codegen/openapi-document";
import type { Change, Direction } from "./change.ts";

const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

/**
 * Compares the limits that the service checks. For what is sent, a tighter limit refuses requests that went
 * through; for what is received, limits promise nothing that a type could hold.
 */
export function compareConstraints(
  before: SchemaObject,
  after: SchemaObject,
  direction: Direction,
): Change[] {
  return [...lower, ...upper, "pattern", "multipleOf", "uniqueItems"].flatMap((keyword) => {
    const [old, now] = [before, after].map((schema) => (schema as Record<string, unknown>)[keyword]);
    if (old === now) return [];
    const rule =
      direction === "response"
        ? "constraint-noted"
        : isTighter(keyword, old, now)
          ? "request-constraint-narrowed"
          : "request-constraint-widened";
    const show = (value: unknown): string => `${keyword}: ${JSON.stringify(value)}`;
    const change: Change = { rule, at: "" };
    if (old !== undefined) change.old = show(old);
    if (now !== undefined) change.new = show(now);
    return [change];
  });
}

function isTighter(keyword: string, old: unknown, now: unknown): boolean {
  if (now === undefined || now === false) return false;
  if (lower.includes(keyword) && typeof now === "number") {
    return typeof old === "number" ? now > old : !isIdle(keyword, now);
  }
  if (upper.includes(keyword) && typeof now === "number" && typeof old === "number") return now < old;
  // Whether a new pattern lets through all that the old one did cannot be told from the two.
  return true;
}

/** Limits that refuse nothing, spelled out. */
const isIdle = (keyword: string, value: number): boolean =>
  value === 0 && ["minLength", "minItems", "minProperties"].includes(keyword);
