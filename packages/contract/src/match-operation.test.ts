import { expect, it } from "vitest";
import { listOperations, matchOperation } from "./index.ts";

it("matches every operation by its method and a path with values", () => {
  for (const { method, path, name, parameters } of listOperations()) {
    const { match } = matchOperation(method, path.replaceAll(/{(\w+)}/g, "v_$1"));
    expect(match?.operation.name).toBe(name);
    const inPath = Object.keys(parameters).filter((parameter) => parameters[parameter]?.in === "path");
    expect(match?.pathParameters).toEqual(Object.fromEntries(inPath.map((input) => [input, `v_${input}`])));
  }
});

it("prefers a literal segment over a parameter", () => {
  expect(matchOperation("GET", "/platform/applications/app_1/domains/x/status").match?.operation.name).toBe(
    "getApplicationDomainStatus",
  );
});

it("returns path parameters as sent, neither decoded nor normalised", () => {
  const { match } = matchOperation("GET", "/platform/domains/%2e%2e");
  expect(match?.pathParameters).toEqual({ domainIDOrName: "%2e%2e" });
  expect(matchOperation("GET", "/platform/domains/..").match?.pathParameters).toEqual({
    domainIDOrName: "..",
  });
  expect(matchOperation("GET", "/platform/domains/__proto__").match?.pathParameters.domainIDOrName).toBe(
    "__proto__",
  );
});

it.each([
  "/platform/domains/",
  "/platform//domains",
  "//platform/domains",
  "/platform/applications//domains",
  "",
  "/",
  "/v1/platform/domains",
])("matches nothing at %j", (path) => {
  expect(matchOperation("GET", path)).toEqual({ allowedMethods: [] });
  expect(matchOperation("DELETE", path)).toEqual({ allowedMethods: [] });
});

it("lists the allowed methods when the path has no such method", () => {
  expect(matchOperation("PUT", "/platform/applications/app_1")).toEqual({
    allowedMethods: ["GET", "DELETE", "PATCH"],
  });
  expect(matchOperation("get", "/platform/domains").match).toBeUndefined();
});
