// biome-ignore-all lint/suspicious/noImportCycles: schemas contain schemas, so comparing them recurses
import type { SchemaObject } from "codegen/openapi-document";
import type { Api } from "codegen/outputs";
import type { Comparison, Direction } from "./change.ts";
import { compareAnnotations } from "./compare-annotations.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareTypes } from "./compare-types.ts";
import { fieldStep } from "./field-step.ts";
import { pairObjects } from "./pair-objects.ts";
import { SchemaReader } from "./schema-reader.ts";
import type { Shape } from "./shape.ts";

/** Compares schemas of two documents. A pair that was compared before, also by recursion, is not compared again. */
export class SchemaComparison {
  readonly old: SchemaReader;
  readonly new: SchemaReader;
  readonly #done = new Map<SchemaObject, Map<SchemaObject, Map<Direction, Comparison>>>();

  constructor(oldApi: Api, newApi: Api) {
    this.old = new SchemaReader(oldApi);
    this.new = new SchemaReader(newApi);
  }

  compare(oldReference: SchemaObject, newReference: SchemaObject, direction: Direction): Comparison {
    const before = this.old.resolve(oldReference);
    const after = this.new.resolve(newReference);
    const byNew = this.#done.get(before.schema) ?? new Map<SchemaObject, Map<Direction, Comparison>>();
    this.#done.set(before.schema, byNew);
    const byDirection = byNew.get(after.schema) ?? new Map<Direction, Comparison>();
    byNew.set(after.schema, byDirection);
    const known = byDirection.get(direction);
    if (known) return known;
    const comparison: Comparison = {
      names: { old: before.name, new: after.name },
      direction,
      changes: [],
      parts: [],
    };
    byDirection.set(direction, comparison);
    this.#fill(comparison, oldReference, newReference);
    return comparison;
  }

  #fill(comparison: Comparison, oldSchema: SchemaObject, newSchema: SchemaObject): void {
    const { direction, changes } = comparison;
    const before = this.old.shapeOf(oldSchema);
    const after = this.new.shapeOf(newSchema);
    const context = { comparison: this, direction, oldSchema, newSchema };
    changes.push(...compareTypes(context, before, after));
    changes.push(
      ...compareAnnotations(
        this.old.resolve(oldSchema).schema,
        this.new.resolve(newSchema).schema,
        direction,
      ),
    );
    if (before.unknown || after.unknown) return;
    this.#descend(comparison, before, after);
  }

  #descend(comparison: Comparison, before: Shape, after: Shape): void {
    const { direction, changes, parts } = comparison;
    const add = (step: string, a: SchemaObject, b: SchemaObject): void => {
      parts.push({ step, comparison: this.compare(a, b, direction) });
    };
    if (before.items && after.items) add("[]", before.items, after.items);
    const { pairs, changes: unpaired } = pairObjects(this, before.objects, after.objects, direction);
    changes.push(...unpaired);
    for (const [a, b] of pairs) {
      if (a.component && b.component) {
        const named = this.compare(a.component.reference, b.component.reference, direction);
        if (named !== comparison) {
          parts.push({ step: "", comparison: named });
          continue;
        }
      }
      changes.push(...compareObjects(this, a, b, direction));
      for (const [name, { schema }] of a.properties) {
        const other = b.properties.get(name);
        if (other) add(fieldStep(name), schema, other.schema);
      }
      if (a.further && b.further) add(".*", a.further, b.further);
    }
  }
}

/** The context in which a comparison of types describes its findings. */
export interface TypeContext {
  comparison: SchemaComparison;
  direction: Direction;
  oldSchema: SchemaObject;
  newSchema: SchemaObject;
}
