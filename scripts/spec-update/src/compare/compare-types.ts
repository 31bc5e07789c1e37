// biome-ignore-all lint/suspicious/noImportCycles: schemas contain schemas, so comparing them recurses
import type { Change } from "./change.ts";
import { compareValues } from "./compare-values.ts";
import { describeShape } from "./describe-shape.ts";
import type { RuleId } from "./rules/rules.ts";
import type { TypeContext } from "./schema-comparison.ts";
import { kindsOf, type Shape } from "./shape.ts";

/** Compares which types a schema allows, and which values of the primitive ones. */
export function compareTypes(context: TypeContext, before: Shape, after: Shape): Change[] {
  const { direction, comparison, oldSchema, newSchema } = context;
  const change = (rule: RuleId): Change => ({
    rule,
    at: "",
    old: describeShape(comparison.old, oldSchema),
    new: describeShape(comparison.new, newSchema),
  });
  const sends = direction === "request";
  if (before.unknown && after.unknown) return [];
  if (before.unknown) return [change(sends ? "request-type-narrowed" : "response-type-narrowed")];
  if (after.unknown) return [change(sends ? "request-type-widened" : "response-type-widened")];

  const changes: Change[] = [];
  if (!before.null && after.null) {
    changes.push(change(sends ? "request-null-accepted" : "response-null-possible"));
  }
  if (before.null && !after.null) {
    changes.push(change(sends ? "request-null-refused" : "response-null-gone"));
  }
  const kinds = kindsOf(before);
  const newKinds = kindsOf(after);
  const gone = kinds.some((kind) => !newKinds.includes(kind));
  const come = newKinds.some((kind) => !kinds.includes(kind));
  if (gone && come) changes.push(change(`${direction}-type-changed`));
  else if (gone) changes.push(change(`${direction}-type-narrowed`));
  else if (come) changes.push(change(`${direction}-type-widened`));
  for (const kind of ["string", "number", "boolean"] as const) {
    const [a, b] = [before[kind], after[kind]];
    if (a && b) changes.push(...compareValues(kind, a, b, direction));
  }
  return changes;
}
