// biome-ignore-all lint/suspicious/noImportCycles: schemas contain schemas, so comparing them recurses
import type { Change, Direction } from "./change.ts";
import { describeShape } from "./describe-shape.ts";
import { fieldStep } from "./field-step.ts";
import type { SchemaComparison } from "./schema-comparison.ts";
import type { ObjectShape, PropertyShape } from "./shape.ts";

/** Compares which fields two objects have; the fields themselves are compared elsewhere. */
export function compareObjects(
  comparison: SchemaComparison,
  before: ObjectShape,
  after: ObjectShape,
  direction: Direction,
): Change[] {
  const sends = direction === "request";
  const changes: Change[] = [];
  for (const [name, field] of before.properties) {
    const at = fieldStep(name);
    const now = after.properties.get(name);
    if (!now) {
      const stillAccepted = sends && after.further && comparison.new.shapeOf(after.further).unknown;
      changes.push({
        rule: stillAccepted ? "request-field-undocumented" : `${direction}-field-removed`,
        at,
        old: typeOf(comparison.old, field),
      });
    } else if (field.required !== now.required) {
      changes.push({
        rule: now.required ? `${direction}-field-became-required` : `${direction}-field-became-optional`,
        at,
        old: typeOf(comparison.old, field),
        new: typeOf(comparison.new, now),
      });
    }
  }
  for (const [name, field] of after.properties) {
    if (before.properties.has(name)) continue;
    const rule = sends
      ? field.required
        ? "required-request-field-added"
        : "request-field-added"
      : "response-field-added";
    changes.push({ rule, at: fieldStep(name), new: typeOf(comparison.new, field) });
  }
  if (before.further && !after.further) {
    changes.push({
      rule: sends ? "request-extra-fields-refused" : "response-extra-fields-gone",
      at: "",
      old: `[key: string]: ${describeShape(comparison.old, before.further, 1)}`,
    });
  }
  if (!before.further && after.further) {
    changes.push({
      rule: sends ? "request-extra-fields-accepted" : "response-extra-fields",
      at: "",
      new: `[key: string]: ${describeShape(comparison.new, after.further, 1)}`,
    });
  }
  return changes;
}

const typeOf = (reader: SchemaComparison["old"], { schema, required }: PropertyShape): string =>
  `${describeShape(reader, schema, 1)}${required ? "" : " | undefined"}`;
