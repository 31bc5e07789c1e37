import { expect, it } from "vitest";
import type { SchemaObject } from "../openapi-document.ts";
import { componentSchemas, toJSONSchema } from "./json-schema.ts";

it.each([
  [{ type: "string", nullable: true }, { type: ["string", "null"] }],
  [{ $ref: "#/components/schemas/A", nullable: true }, { anyOf: [{ type: "null" }, { $ref: "A" }] }],
  [
    { nullable: true, allOf: [{ $ref: "#/components/schemas/A" }] },
    { anyOf: [{ type: "null" }, { allOf: [{ $ref: "A" }] }] },
  ],
  [
    { type: "object", nullable: true, oneOf: [{ $ref: "#/components/schemas/A" }] },
    { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "A" }] }] },
  ],
  [
    { type: "string", nullable: true, enum: ["a"] },
    { anyOf: [{ type: "null" }, { type: "string", enum: ["a"] }] },
  ],
])("reads nullable in %j as: or null", (schema, expected) => {
  expect(toJSONSchema(schema)).toEqual(expected);
});

it("ignores keywords beside a reference, and keeps keywords that validate", () => {
  expect(toJSONSchema({ type: "object", $ref: "#/components/schemas/A" })).toEqual({ $ref: "A" });
  expect(
    toJSONSchema({
      type: "object",
      description: "prose",
      required: ["a"],
      additionalProperties: false,
      properties: {
        a: { type: "array", items: { type: "integer", minimum: 1, default: 2 } },
        b: { type: "string", format: "binary" },
      },
    }),
  ).toEqual({
    type: "object",
    required: ["a"],
    additionalProperties: false,
    properties: { a: { type: "array", items: { type: "integer", minimum: 1 } }, b: { type: "string" } },
  });
});

it.each([
  [
    { minimum: 0, exclusiveMinimum: true, maximum: 9 },
    { exclusiveMinimum: 0, maximum: 9 },
  ],
  [{ maximum: 9, exclusiveMaximum: true }, { exclusiveMaximum: 9 }],
  [{ minimum: 0, exclusiveMinimum: false }, { minimum: 0 }],
  [{ exclusiveMinimum: true }, {}],
  [{ exclusiveMinimum: 0 }, { exclusiveMinimum: 0 }],
])("reads exclusive limits in %j as numbers, in the form of OpenAPI 3.0 and of 3.1", (schema, expected) => {
  expect(toJSONSchema(schema as SchemaObject)).toEqual(expected);
});

it("names components without their place", () => {
  const components = { schemas: { A: { type: "object", additionalProperties: { type: "string" } } } };
  const schemas = componentSchemas({
    openapi: "3.0.3",
    info: { title: "", version: "" },
    paths: {},
    components,
  });
  expect([...schemas]).toEqual([["A", { type: "object", additionalProperties: { type: "string" } }]]);
});
