import { expect, it } from "vitest";
import {
  describeOperation,
  headerName,
  type OperationName,
  operationTable,
  parameterKinds,
} from "./index.ts";

it("reads parameters, paging and replay safety from the table", () => {
  expect(describeOperation("listInstanceUsers")).toEqual({
    name: "listInstanceUsers",
    method: "GET",
    path: "/platform/applications/{applicationID}/instances/{envOrInsID}/users",
    parameters: {
      applicationID: "path",
      envOrInsID: "path",
      query: "query",
      order_by: "query",
      limit: "query",
      offset: "query",
    },
    body: undefined,
    list: { kind: "offset", maximumPageSize: 500 },
    replaySafe: true,
  });
});

it("reads headers under their input name, and the body", () => {
  const { parameters, body, replaySafe } = describeOperation("patchConfig");
  expect(parameters).toMatchObject({ ifMatch: "header", dry_run: "query" });
  expect(new Headers({ "If-Match": "7" }).get(headerName("ifMatch"))).toBe("7");
  expect(body).toEqual({ kind: "json", required: true });
  expect(replaySafe).toBe(false);
});

it("knows which inputs are no text", () => {
  expect(parameterKinds.patchConfig).toEqual({ dry_run: "boolean", destructive: "boolean", keys: "array" });
  expect(parameterKinds.listInstanceUsers).toEqual({ limit: "number", offset: "number" });
  expect(parameterKinds.getApplicationDomain).toBeUndefined();
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
    const inPath = Object.keys(parameters).filter((parameter) => parameters[parameter] === "path");
    expect(inPath.map((parameter) => `{${parameter}}`)).toEqual(path.match(/{\w+}/g) ?? []);
    expect(method).toMatch(/^(GET|POST|PUT|PATCH|DELETE)$/);
  }
});

it.each(["listNothing", "toString", "__proto__"])("names the unknown operation %s", (name) => {
  expect(() => describeOperation(name as OperationName)).toThrow(
    new TypeError(`Unknown operation "${name}"`),
  );
});
