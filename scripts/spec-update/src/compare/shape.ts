import type { SchemaObject } from "codegen/openapi-document";

/**
 * What values a schema describes, as the generated types tell it: every way of writing the same type gives
 * the same shape.
 */
export interface Shape {
  /** Anything at all; nothing else of the shape counts then. */
  unknown: boolean;
  null: boolean;
  string?: Values;
  number?: Values;
  boolean?: Values;
  /** Bytes. */
  binary: boolean;
  /** The schema of the items, where an array is possible. */
  items?: SchemaObject;
  /** The objects that are possible; several make a union. */
  objects: ObjectShape[];
}

/** Which values of a primitive type are possible. */
export interface Values {
  kind: "any" | "open" | "closed";
  /** The listed values; empty when `any`. */
  listed: ReadonlySet<unknown>;
}

export interface ObjectShape {
  properties: ReadonlyMap<string, PropertyShape>;
  /** The schema of fields that are not documented; `undefined` when there are none. */
  further: SchemaObject | undefined;
  /** The exported type that it is, and the reference that led there. */
  component?: { name: string; reference: SchemaObject };
}

export interface PropertyShape {
  schema: SchemaObject;
  required: boolean;
}

export const emptyShape = (): Shape => ({ unknown: false, null: false, binary: false, objects: [] });

export const anyValue: Values = { kind: "any", listed: new Set() };

/** Kinds of values besides null, for telling whether a type changed altogether. */
export function kindsOf(shape: Shape): string[] {
  return [
    shape.string && "string",
    shape.number && "number",
    shape.boolean && "boolean",
    shape.binary && "binary",
    shape.items && "array",
    shape.objects.length > 0 && "object",
  ].filter((kind) => typeof kind === "string");
}
