// biome-ignore-all lint/suspicious/noImportCycles: schemas contain schemas, so comparing them recurses
import type { Change, Comparison, Direction } from "./change.ts";
import { compareObjects } from "./compare-objects.ts";
import { type RuleId, ruleOf } from "./rules/rules.ts";
import type { SchemaComparison } from "./schema-comparison.ts";
import type { ObjectShape } from "./shape.ts";

/**
 * Whether code written for the old object goes on compiling with the new one beside it or in its place.
 *
 * @param alone - whether there was only the old object: fields that only
 * some objects of a union have cannot be read without telling the objects apart, so no code depends on them.
 */
export function isCompatible(
  comparison: SchemaComparison,
  before: ObjectShape,
  after: ObjectShape,
  direction: Direction,
  alone = true,
): boolean {
  const missed = ({ rule, at }: Change): boolean =>
    alone || rule !== "response-field-removed" || before.properties.get(at.slice(1))?.required !== false;
  const changes = compareObjects(comparison, before, after, direction);
  if (changes.some((change) => breaks(change) && missed(change))) return false;
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
