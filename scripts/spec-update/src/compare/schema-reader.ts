import { openValues } from "codegen/model/type-text";
import { resolve, type SchemaObject } from "codegen/openapi-document";
import type { Api } from "codegen/outputs";
import { intersectShapes, uniteShapes } from "./combine-shapes.ts";
import { anyValue, emptyShape, type ObjectShape, type Shape, type Values } from "./shape.ts";

/** Reads the schemas of one document as shapes. What decides is what generation makes of a schema. */
export class SchemaReader {
  readonly #api: Api;
  readonly #shapes = new WeakMap<SchemaObject, Shape>();
  readonly #reading = new Set<SchemaObject>();

  constructor(api: Api) {
    this.#api = api;
  }

  /** Follows references to the schema itself, and says under which exported name it was reached. */
  resolve(schema: SchemaObject): { schema: SchemaObject; name: string | undefined } {
    let current = schema;
    let name: string | undefined;
    while (current.$ref !== undefined) {
      name = this.#api.names.get(current.$ref.replace("#/components/schemas/", "")) ?? name;
      const next = resolve(this.#api.document, { $ref: current.$ref } as SchemaObject);
      if (next === current) break;
      current = next;
    }
    return { schema: current, name };
  }

  shapeOf(reference: SchemaObject): Shape {
    const { schema, name } = this.resolve(reference);
    const known = this.#shapes.get(schema);
    if (known) return known;
    // `A = A | B`: TypeScript refuses such a type, and nothing is lost by ending there.
    if (this.#reading.has(schema)) return emptyShape();
    this.#reading.add(schema);
    const shape = this.#read(schema);
    this.#reading.delete(schema);
    if (name && shape.objects.length === 1) {
      shape.objects = [{ ...shape.objects[0]!, component: { name, reference } }];
    }
    this.#shapes.set(schema, shape);
    return shape;
  }

  #read(schema: SchemaObject): Shape {
    const shape = this.#readPlain(schema);
    if (!shape.unknown && schema.nullable) return { ...shape, null: true };
    return shape;
  }

  #readPlain(schema: SchemaObject): Shape {
    if (typeof schema !== "object") return { ...emptyShape(), unknown: true };
    if (schema.const !== undefined && schema.const !== null) return literals([schema.const], "closed");
    const open = openValues(schema);
    const types = [schema.type].flat();
    if (open) return { ...literals(open, "open"), null: types.includes("null") || open.includes(null) };
    if (schema.enum && !schema.properties && schema.type !== "object") {
      const shape = literals(schema.enum, "closed");
      return { ...shape, null: shape.null || types.includes("null") };
    }
    return this.#readComposition(schema);
  }

  /** As openapi-typescript composes: own fields and `allOf` meet, `anyOf` is an alternative, `oneOf` meets again. */
  #readComposition(schema: SchemaObject): Shape {
    const meeting = (schema.allOf ?? []).map((part) => this.shapeOf(withRequired(part, schema.required)));
    const own = this.#readOwn(schema);
    if (own) meeting.unshift(own);
    let shape = meeting.length > 0 ? meeting.reduce(intersectShapes) : undefined;
    if (shape && schema.allOf && schema.required) shape = requireFields(shape, schema.required);
    if (schema.anyOf?.length) {
      const parts = schema.anyOf.map((part) => this.shapeOf(part));
      shape = uniteShapes(shape ? [shape, ...parts] : parts);
    }
    if (schema.oneOf?.length) {
      const union = uniteShapes(schema.oneOf.map((part) => this.shapeOf(part)));
      if (!shape) shape = union;
      else if (schema.oneOf.every(isPrimitive)) shape = uniteShapes([shape, union]);
      else shape = intersectShapes(shape, union);
    }
    if (shape) return shape;
    if (schema.type === undefined) return { ...emptyShape(), unknown: true };
    return { ...emptyShape(), objects: [{ properties: new Map(), further: {} }] };
  }

  /** What `type`, `properties` and `additionalProperties` say. */
  #readOwn(schema: SchemaObject): Shape | undefined {
    if (Array.isArray(schema.type)) {
      const parts = schema.type.map((type) => this.#readOwn({ ...schema, type }) ?? freeObject());
      return uniteShapes(parts);
    }
    switch (schema.type) {
      case "null":
        return { ...emptyShape(), null: true };
      case "string":
        return schema.format === "binary"
          ? { ...emptyShape(), binary: true }
          : { ...emptyShape(), string: anyValue };
      case "integer":
      case "number":
        return { ...emptyShape(), number: anyValue };
      case "boolean":
        return { ...emptyShape(), boolean: anyValue };
      case "array":
        return { ...emptyShape(), items: schema.items ?? {} };
    }
    const object = readObject(schema);
    return object && { ...emptyShape(), objects: [object] };
  }
}

/** What openapi-typescript takes for a primitive in `oneOf`: it puts those beside the rest, not into it. */
const isPrimitive = ({ $ref, type, const: constant, enum: values }: SchemaObject): boolean =>
  !$ref &&
  (constant !== undefined ||
    values?.length === 1 ||
    (!values && ["string", "number", "integer", "boolean", "null"].includes(String(type))));

const freeObject = (): Shape => ({ ...emptyShape(), objects: [{ properties: new Map(), further: {} }] });

function readObject({
  properties = {},
  required,
  additionalProperties,
}: SchemaObject): ObjectShape | undefined {
  const entries = Object.entries(properties);
  if (entries.length === 0 && !additionalProperties) return undefined;
  return {
    properties: new Map(
      entries.map(([name, schema]) => [name, { schema, required: required?.includes(name) ?? false }]),
    ),
    further: additionalProperties === true ? {} : additionalProperties || undefined,
  };
}

const withRequired = (part: SchemaObject, required: string[] | undefined): SchemaObject =>
  part.$ref || !required ? part : { ...part, required: [...required, ...(part.required ?? [])] };

const requireFields = (shape: Shape, required: readonly string[]): Shape => ({
  ...shape,
  objects: shape.objects.map((object) => ({
    ...object,
    properties: new Map(
      [...object.properties].map(([name, property]) => [
        name,
        required.includes(name) ? { ...property, required: true } : property,
      ]),
    ),
  })),
});

function literals(values: readonly unknown[], kind: Values["kind"]): Shape {
  const shape = emptyShape();
  for (const value of values) {
    if (value === null) shape.null = true;
    else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      const type = typeof value as "string" | "number" | "boolean";
      shape[type] = { kind, listed: new Set([...(shape[type]?.listed ?? []), value]) };
    } else shape.unknown = true;
  }
  // Open values are always strings.
  if (kind === "open") shape.string ??= { kind, listed: new Set() };
  return shape;
}
