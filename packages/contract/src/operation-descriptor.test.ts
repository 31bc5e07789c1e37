import { expect, it } from "vitest";
import { describeOperation, type OperationName, operationTable } from "./index.ts";

it("reads parameters, paging and replay safety from the table", () => {
  expect(describeOperation("listInstanceUsers")).toEqual({
    name: "listInstanceUsers",
    method: "GET",
    path: "/platform/applications/{applicationID}/instances/{envOrInsID}/users",
    parameters: {
      applicationID: { in: "path", wireName: "applicationID", required: true, kind: "string" },
      envOrInsID: { in: "path", wireName: "envOrInsID", required: true, kind: "string" },
      query: { in: "query", wireName: "query", required: false, kind: "string" },
      order_by: { in: "query", wireName: "order_by", required: false, kind: "string" },
      limit: { in: "query", wireName: "limit", required: false, kind: "number" },
      offset: { in: "query", wireName: "offset", required: false, kind: "number" },
    },
    body: undefined,
    list: { kind: "offset", maximumPageSize: 500 },
    replaySafe: true,
  });
});

it("reads headers under their input name, arrays, booleans and the body", () => {
  const { parameters, body, replaySafe } = describeOperation("patchConfig");
  expect(parameters.ifMatch).toEqual({ in: "header", wireName: "If-Match", required: false, kind: "string" });
  expect(parameters.keys?.kind).toBe("array");
  expect(parameters.dry_run?.kind).toBe("boolean");
  expect(body).toEqual({ kind: "json", required: true });
  expect(replaySafe).toBe(false);
});

it("knows which uploads take bytes and which request wants an empty object", () => {
  expect(describeOperation("uploadApplicationLogo")).toMatchObject({
    body: { kind: "multipart", required: true },
    replaySafe: true,
  });
  expect(describeOperation("createApplicationTransfer").body?.kind).toBe("empty");
});

it("describes every operation with the parameters of its path", () => {
  for (const name of Object.keys(operationTable) as OperationName[]) {
    const { path, parameters, method } = describeOperation(name);
    const inPath = Object.values(parameters).filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ wireName }) => `{${wireName}}`)).toEqual(path.match(/{\w+}/g) ?? []);
    expect(method).toMatch(/^(GET|POST|PUT|PATCH|DELETE)$/);
  }
});

it.each(["listNothing", "toString", "__proto__"])("names the unknown operation %s", (name) => {
  expect(() => describeOperation(name as OperationName)).toThrow(
    new TypeError(`Unknown operation "${name}"`),
  );
});
