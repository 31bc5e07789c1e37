import type { Comparison, Direction } from "./change.ts";
import { compareObjects } from "./compare-objects.ts";
import { type RuleId, ruleOf } from "./rules.ts";
import type { SchemaComparison } from "./schema-comparison.ts";
import type { ObjectShape } from "./shape.ts";

/** Whether code written for the old object goes on compiling with the new one in its place. */
export function isCompatible(
  comparison: SchemaComparison,
  before: ObjectShape,
  after: ObjectShape,
  direction: Direction,
): boolean {
  if (compareObjects(comparison, before, after, direction).some(breaks)) return false;
  for (const [name, { schema }] of before.properties) {
    const other = after.properties.get(name);
    if (other && leadsToBreak(comparison.compare(schema, other.schema, direction))) return false;
  }
  return true;
}

const breaks = ({ rule }: { rule: RuleId }): boolean => ruleOf(rule).noticedBy === "compiler";

function leadsToBreak(start: Comparison): boolean {
  const all = new Set([start]);
  for (const { changes, parts } of all) {
    if (changes.some(breaks)) return true;
    for (const part of parts) all.add(part.comparison);
  }
  return false;
}
