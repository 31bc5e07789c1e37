import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { type Behaviour, hostileServer } from "../../test/hostile-server.ts";
import { rawCall, testClient } from "../../test/test-client.ts";
import { ApiError, PlatformError } from "../index.ts";

const input = { applicationID: "app_1" };

async function errorOf(behaviour: Behaviour): Promise<ApiError> {
  const server = await hostileServer(behaviour);
  const { clerk } = testClient(server.url, { retry: 0 });
  const error = await rejection(clerk.getApplication(input));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(PlatformError);
  return error;
}

it("reads the envelope", async () => {
  const error = await errorOf({
    status: 422,
    body: {
      errors: [
        {
          code: "form_param_missing",
          message: "is missing",
          long_message: "name must be included",
          meta: { param_name: "name" },
        },
        { code: "second", message: "too", long_message: "" },
      ],
      clerk_trace_id: "trace_1",
    },
    headers: { "cf-ray": "ray_1" },
  });
  expect(error).toMatchObject({
    name: "ApiError",
    status: 422,
    code: "form_param_missing",
    traceId: "trace_1",
    operation: "getApplication",
    method: "GET",
    attempts: 1,
    retryAfter: undefined,
    hint: undefined,
    missingScopes: [],
    unsupportedFeatures: [],
  });
  expect(error.url).toMatch(/\/v1\/platform\/applications\/app_1$/);
  expect(error.errors).toEqual([
    {
      code: "form_param_missing",
      message: "is missing",
      longMessage: "name must be included",
      meta: { param_name: "name", paramName: "name" },
    },
    { code: "second", message: "too", longMessage: "", meta: undefined },
  ]);
  expect(error.message).toMatch(
    /^getApplication: 422 form_param_missing: name must be included \(field "name"\); second: too; trace id trace_1 \(GET http.*app_1\)$/,
  );
});

it("has the shape of Clerk's own ClerkAPIResponseError", async () => {
  const error = await errorOf({
    status: 404,
    body: { errors: [{ code: "resource_not_found", message: "not found" }], clerk_trace_id: "t" },
  });
  // The fields that `isClerkAPIResponseError` of Clerk's packages checks.
  expect("clerkError" in error && error.clerkError).toBe(true);
  expect(error).toMatchObject({ status: 404, clerkTraceId: "t" });
  expect(error.errors[0]).toMatchObject({ code: "resource_not_found", message: "not found" });
});

const json = { "content-type": "application/json" };

it.each<[what: string, Behaviour, expected: Partial<ApiError>]>([
  ["an empty 500", { status: 500, body: "" }, { status: 500, code: undefined, errors: [] }],
  [
    "an HTML 502",
    { status: 502, body: "<html>", headers: { "content-type": "text/html" } },
    { status: 502, errors: [] },
  ],
  ["text that claims to be JSON", { status: 400, body: "nope", headers: json }, { status: 400, errors: [] }],
  ["a body without entries", { status: 400, body: { message: "no" } }, { status: 400, errors: [] }],
  ["no entries", { status: 400, body: { errors: [] } }, { errors: [], code: undefined }],
  ["entries that are null", { status: 400, body: { errors: null } }, { errors: [] }],
  ["entries that are not an array", { status: 400, body: { errors: { code: "x" } } }, { errors: [] }],
  ["entries that are text", { status: 400, body: { errors: "x" } }, { errors: [] }],
  ["null", { status: 400, body: "null", headers: json }, { errors: [] }],
  ["an array", { status: 400, body: [1] }, { errors: [] }],
  ["a number", { status: 400, body: "7", headers: json }, { errors: [] }],
  ["an entry that is null", { status: 400, body: { errors: [null] } }, { code: undefined }],
  ["an entry that is text", { status: 400, body: { errors: ["x"] } }, { code: undefined }],
  [
    "an entry with a null meta",
    { status: 400, body: { errors: [{ code: "x", meta: null }] } },
    { code: "x" },
  ],
  [
    "an entry with a text as meta",
    { status: 402, body: { errors: [{ code: "x", meta: "y" }] } },
    { code: "x" },
  ],
  [
    "scopes of a wrong type",
    {
      status: 403,
      body: { errors: [{ code: "authorization_missing_scopes", meta: { scopes: "users:read" } }] },
    },
    { missingScopes: [] },
  ],
  [
    "scopes without a meta",
    { status: 403, body: { errors: [{ code: "authorization_missing_scopes" }] } },
    { missingScopes: [] },
  ],
  [
    "a content type with a charset",
    {
      status: 404,
      body: '{"errors":[{"code":"resource_not_found"}]}',
      headers: { "content-type": "application/json; charset=utf-8" },
    },
    { code: "resource_not_found" },
  ],
  ["no content type", { status: 404, body: '{"errors":[{"code":"x"}]}' }, { code: "x" }],
  [
    "a problem+json",
    {
      status: 404,
      body: '{"errors":[{"code":"x"}]}',
      headers: { "content-type": "application/problem+json" },
    },
    { code: "x" },
  ],
  [
    "bytes of latin-1",
    { status: 400, body: Buffer.from('{"errors":[{"code":"x","message":"\u00fc"}]}', "latin1") },
    { errors: [] },
  ],
  ["a byte order mark", { status: 400, body: '\ufeff{"errors":[{"code":"x"}]}' }, { code: "x" }],
  ["truncated JSON", { status: 400, body: '{"errors":[{"code":"x' }, { errors: [] }],
  ["UTF-16", { status: 400, body: Buffer.from('\ufeff{"errors":[]}', "utf16le") }, { errors: [] }],
  [
    "a prototype in the way",
    { status: 400, body: '{"errors":[{"code":"x","__proto__":{"a":1}}]}' },
    { code: "x" },
  ],
  [
    "a trace in the headers",
    { status: 500, body: "", headers: { "cf-ray": "ray_1" } },
    { traceId: "ray_1", clerkTraceId: "ray_1" },
  ],
])("is created from %s", async (_, behaviour, expected) => {
  const error = await errorOf(behaviour);
  expect(error).toMatchObject(expected);
  expect(error.message).toMatch(/^getApplication: \d{3}.*\(GET .*\)$/);
  expect(error.message).not.toMatch(/undefined|null/);
});

it("prints and serializes all its fields", async () => {
  const error = await errorOf({ status: 404, body: { errors: [{ code: "resource_not_found" }] } });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "ApiError",
    status: 404,
    code: "resource_not_found",
    operation: "getApplication",
  });
  expect(`${error}`).toContain("ApiError: getApplication: 404 resource_not_found");
  expect(error.stack).toContain("ApiError");
});

it("is `error` of a raw call's result, which does not reject", async () => {
  const server = await hostileServer({ status: 422, body: { errors: [{ code: "x" }] } });
  const { clerk } = testClient(server.url);
  expect(await rawCall(clerk, "GET", "/platform/applications")).toMatchObject({
    error: { errors: [{ code: "x" }] },
  });
});
