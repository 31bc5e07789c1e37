import type { SchemaObject } from "codegen/openapi-document";
import { emptyShape, type ObjectShape, type PropertyShape, type Shape, type Values } from "./shape.ts";

/** The shape of `A | B | …`. */
export function uniteShapes(shapes: readonly Shape[]): Shape {
  const united = emptyShape();
  const items: SchemaObject[] = [];
  for (const shape of shapes) {
    united.unknown ||= shape.unknown;
    united.null ||= shape.null;
    united.binary ||= shape.binary;
    for (const kind of ["string", "number", "boolean"] as const) {
      const values = shape[kind];
      if (values) united[kind] = uniteValues(united[kind], values);
    }
    if (shape.items && !items.includes(shape.items)) items.push(shape.items);
    united.objects.push(...shape.objects);
  }
  if (items.length > 0) united.items = items.length === 1 ? items[0]! : { anyOf: items };
  return united;
}

function uniteValues(a: Values | undefined, b: Values): Values {
  if (!a) return b;
  const kinds = [a.kind, b.kind];
  if (kinds.includes("any")) return { kind: "any", listed: new Set() };
  const listed = new Set([...a.listed, ...b.listed]);
  return { kind: kinds.includes("open") ? "open" : "closed", listed };
}

/** The shape of `A & B`. Objects merge pairwise; of anything else, what both allow remains. */
export function intersectShapes(a: Shape, b: Shape): Shape {
  if (a.unknown) return b;
  if (b.unknown) return a;
  const common = emptyShape();
  common.null = a.null && b.null;
  common.binary = a.binary && b.binary;
  for (const kind of ["string", "number", "boolean"] as const) {
    const values = intersectValues(a[kind], b[kind]);
    if (values) common[kind] = values;
  }
  if (a.items && b.items) common.items = both(a.items, b.items);
  common.objects = a.objects.flatMap((one) => b.objects.map((other) => mergeObjects(one, other)));
  return common;
}

function intersectValues(a: Values | undefined, b: Values | undefined): Values | undefined {
  if (!a || !b) return undefined;
  if (a.kind === "any") return b;
  if (b.kind === "any") return a;
  return {
    kind: a.kind === "open" && b.kind === "open" ? "open" : "closed",
    listed: new Set([...a.listed].filter((value) => b.listed.has(value) || b.kind === "open")),
  };
}

function mergeObjects(a: ObjectShape, b: ObjectShape): ObjectShape {
  const properties = new Map<string, PropertyShape>(a.properties);
  for (const [name, property] of b.properties) {
    const other = properties.get(name);
    properties.set(
      name,
      other
        ? { schema: both(other.schema, property.schema), required: other.required || property.required }
        : property,
    );
  }
  const further = a.further && b.further ? both(a.further, b.further) : (a.further ?? b.further);
  return { properties, further };
}

const combined = new WeakMap<SchemaObject, WeakMap<SchemaObject, SchemaObject>>();

/** `allOf` two schemas; the same object for the same two, so that recursion ends. */
function both(a: SchemaObject, b: SchemaObject): SchemaObject {
  if (a === b) return a;
  const others = combined.get(a) ?? new WeakMap<SchemaObject, SchemaObject>();
  combined.set(a, others);
  const known = others.get(b) ?? { allOf: [a, b] };
  others.set(b, known);
  return known;
}
