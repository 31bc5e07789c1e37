import { expect, it } from "vitest";
import { describeOperation, findOperation, listOperations, type OperationName } from "./index.ts";

it("describes parameters, paging and replay safety as data", () => {
  expect(describeOperation("listInstanceUsers")).toEqual({
    name: "listInstanceUsers",
    method: "GET",
    path: "/platform/applications/{applicationID}/instances/{envOrInsID}/users",
    parameters: {
      applicationID: { in: "path", wireName: "applicationID", kind: "string", required: true },
      envOrInsID: { in: "path", wireName: "envOrInsID", kind: "string", required: true },
      query: { in: "query", wireName: "query", kind: "string", required: false },
      order_by: { in: "query", wireName: "order_by", kind: "string", required: false },
      limit: { in: "query", wireName: "limit", kind: "number", required: false },
      offset: { in: "query", wireName: "offset", kind: "number", required: false },
    },
    list: { kind: "offset", maximumPageSize: 500 },
    replaySafe: true,
  });
});

it("describes headers under their input name, with their name in the request", () => {
  const { parameters, body, replaySafe } = describeOperation("patchConfig");
  expect(parameters.ifMatch).toEqual({ in: "header", wireName: "If-Match", kind: "string", required: false });
  expect(parameters.keys).toMatchObject({ in: "query", kind: "array" });
  expect(body).toEqual({ kind: "json", required: true });
  expect(replaySafe).toBe(false);
});

it("describes which uploads take bytes and which request requires an empty object", () => {
  expect(describeOperation("uploadApplicationLogo")).toMatchObject({
    body: { kind: "multipart", required: true },
    replaySafe: true,
  });
  expect(describeOperation("createApplicationTransfer").body?.kind).toBe("empty");
});

it("describes every operation with the parameters of its path", () => {
  for (const { path, parameters, method, name } of listOperations()) {
    const inPath = Object.keys(parameters).filter((parameter) => parameters[parameter]?.in === "path");
    expect(inPath.map((parameter) => `{${parameter}}`)).toEqual(path.match(/{\w+}/g) ?? []);
    expect(method).toMatch(/^(GET|POST|PUT|PATCH|DELETE)$/);
    expect(findOperation(method, path)?.name).toBe(name);
  }
});

it.each(["listNothing", "toString", "__proto__"])("refuses the unknown operation name %s", (name) => {
  expect(() => describeOperation(name as OperationName)).toThrow(
    new TypeError(`Unknown operation "${name}"`),
  );
});
