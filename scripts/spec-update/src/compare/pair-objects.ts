// biome-ignore-all lint/suspicious/noImportCycles: schemas contain schemas, so comparing them recurses
import type { Change, Direction } from "./change.ts";
import { isCompatible } from "./is-compatible.ts";
import type { SchemaComparison } from "./schema-comparison.ts";
import type { SchemaReader } from "./schema-reader.ts";
import type { ObjectShape } from "./shape.ts";

/** Which object of a union became which, and which came or went. */
export function pairObjects(
  comparison: SchemaComparison,
  before: readonly ObjectShape[],
  after: readonly ObjectShape[],
  direction: Direction,
): { pairs: [ObjectShape, ObjectShape][]; changes: Change[] } {
  // Whether there are objects at all is a question of types, which is compared elsewhere.
  if (before.length === 0 || after.length === 0) return { pairs: [], changes: [] };
  const left = [...before];
  const right = [...after];
  const pairs: [ObjectShape, ObjectShape][] = [];
  const pairBy = (same: (a: ObjectShape, b: ObjectShape) => boolean): void => {
    for (const a of [...left]) {
      const b = right.find((candidate) => same(a, candidate));
      if (!b) continue;
      pairs.push([a, b]);
      left.splice(left.indexOf(a), 1);
      right.splice(right.indexOf(b), 1);
    }
  };
  const marker = (reader: SchemaReader, object: ObjectShape): string => markerOf(reader, object) ?? "";
  pairBy(
    (a, b) => marker(comparison.old, a) !== "" && marker(comparison.old, a) === marker(comparison.new, b),
  );
  pairBy((a, b) => a.component !== undefined && a.component.name === b.component?.name);
  pairBy((a, b) => namesOf(a) === namesOf(b));
  // The remaining objects are treated as changed rather than replaced if it is clear which belongs to which.
  if (left.length === 1 && right.length === 1) pairBy(() => true);
  else pairBy((a, b) => likeness(a, b) > 0.5);

  const show = (object: ObjectShape): string =>
    object.component?.name ?? `{ ${[...object.properties.keys()].join(", ")} }`;
  return { pairs, changes: [...left.map(removed), ...right.map(added)] };

  function removed(object: ObjectShape): Change {
    const old = show(object);
    if (direction === "response") {
      const marked = marker(comparison.old, object) !== "";
      return { rule: marked ? "response-variant-removed" : "response-alternative-removed", at: "", old };
    }
    const accepted = after.some((other) => isCompatible(comparison, object, other, direction));
    return { rule: accepted ? "request-alternative-covered" : "request-alternative-removed", at: "", old };
  }

  function added(object: ObjectShape): Change {
    const known = before.some((other) =>
      isCompatible(comparison, other, object, direction, before.length === 1),
    );
    const rule =
      direction === "response" && known ? "response-alternative-covered" : `${direction}-alternative-added`;
    return { rule: rule as Change["rule"], at: "", new: show(object) };
  }
}

/** The literal fields that tell an object of a union from the others: `kind: "book"`. */
export function markerOf(reader: SchemaReader, { properties }: ObjectShape): string | undefined {
  const marks = [...properties].flatMap(([name, { schema }]) => {
    const { string } = reader.shapeOf(schema);
    return string?.kind === "closed" && string.listed.size === 1 ? [`${name}=${[...string.listed][0]}`] : [];
  });
  return marks.length > 0 ? marks.sort().join() : undefined;
}

const namesOf = ({ properties }: ObjectShape): string => [...properties.keys()].sort().join();

function likeness(a: ObjectShape, b: ObjectShape): number {
  const shared = [...a.properties.keys()].filter((name) => b.properties.has(name)).length;
  return shared / Math.max(a.properties.size, b.properties.size, 1);
}
