import { expect, it } from "vitest";
import { requestValidators } from "../generated/request-validators.ts";
import { responseValidators } from "../generated/response-validators.ts";
import { furnished } from "../testing/furnished.ts";
import { describeProblem } from "./describe-problem.ts";

it.each([
  ["required", { missingProperty: "name" }, "is missing"],
  ["additionalProperties", { additionalProperty: "x" }, "is not in the API document"],
  ["type", { type: "integer" }, "must be a whole number"],
  ["type", { type: "string,null" }, "must be a string or null"],
  ["type", { type: ["boolean", "array"] }, "must be true or false or a list"],
  ["enum", { allowedValues: ["a", null, 1] }, 'must be one of "a", null, 1'],
  ["format", { format: "date" }, "must be a date such as 2026-01-31"],
  ["format", { format: "ipv4" }, "must be in the format ipv4"],
  ["pattern", { pattern: "^a" }, "must match the pattern ^a"],
  ["minLength", { limit: 1 }, "must have at least 1 character"],
  ["maxLength", { limit: 50 }, "must have at most 50 characters"],
  ["minItems", { limit: 2 }, "must have at least 2 items"],
  ["maxItems", { limit: 1 }, "must have at most 1 item"],
  ["minimum", { limit: 0 }, "must be at least 0"],
  ["maximum", { limit: 500 }, "must be at most 500"],
  ["oneOf", { passingSchemas: null }, "has none of the documented forms"],
  ["uniqueItems", {}, "violates the keyword uniqueItems of its schema"],
])("describes the keyword %s with %j as: %s", (keyword, params, text) => {
  expect(describeProblem({ keyword, params, instancePath: "", schemaPath: "" })).toBe(text);
});

it("every keyword of the generated checks has a sentence of its own", () => {
  const checks = [
    ...Object.values(requestValidators).flatMap((parts) => Object.values(parts)),
    ...Object.values(responseValidators).flatMap((statuses) => Object.values(statuses)),
  ];
  for (const value of [undefined, null, "x", 0.5, [], {}, { name: 1, data: [{}] }]) {
    for (const check of checks) {
      if (check(value)) continue;
      for (const problem of check.errors ?? []) expect(describeProblem(problem)).not.toContain("keyword");
    }
  }
});

it.each([
  ["/domains?limit=0", "limit", "form_param_value_invalid", "must be at least 1"],
  ["/domains?limit=many", "limit", "form_param_type_invalid", "must be a whole number"],
  [
    "/application_transfers?status=lost",
    "status",
    "form_param_value_invalid",
    'must be one of "pending", "completed", "canceled", "expired"',
  ],
])("GET %s names the parameter %s", async (path, name, code, text) => {
  const { call } = await furnished();
  const { status, body } = await call("GET", path);
  expect(status).toBe(422);
  expect(body.errors[0]).toEqual({
    code,
    message: text,
    long_message: `${name} ${text}.`,
    meta: { param_name: name },
  });
});

it.each([
  [{}, "name", "form_param_missing", "is missing"],
  [{ name: 1 }, "name", "form_param_type_invalid", "must be a string"],
  [
    { name: "a", environment_types: [1] },
    "environment_types.0",
    "form_param_type_invalid",
    "must be a string",
  ],
])("POST /applications with %j names the member %s", async (sent, name, code, text) => {
  const { call } = await furnished();
  const { status, body } = await call("POST", "/applications", { body: sent });
  expect(status).toBe(422);
  expect(body.errors).toEqual([
    { code, message: text, long_message: `${name} ${text}.`, meta: { param_name: name } },
  ]);
});
