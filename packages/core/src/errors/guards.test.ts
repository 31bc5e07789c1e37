import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { rejection } from "@clerk-platform/test-support/rejection";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";
import type { DomainStatus } from "../index.ts";
import * as sdk from "../index.ts";

type Sdk = typeof sdk;
const guards = {
  ApiError: sdk.isApiError,
  ConnectionError: sdk.isConnectionError,
  TimeoutError: sdk.isTimeoutError,
  OutcomeUnknownError: sdk.isOutcomeUnknownError,
  InvalidResponseError: sdk.isInvalidResponseError,
} as const;

const context = { operation: "getApplication", method: "GET", url: "http://x", attempts: 1, errors: [] };

/** Other copies of the package: bundled once more, and in a realm of its own. */
const copies = {} as { bundled: Sdk; realm: Sdk };
beforeAll(async () => {
  const bundle = async (format: "esm" | "iife") => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("../index.ts", import.meta.url))],
      bundle: true,
      format,
      globalName: "sdk",
      conditions: ["@clerk-platform/source"],
      write: false,
    });
    return outputFiles[0]!.text;
  };
  copies.bundled = await import(`data:text/javascript,${encodeURIComponent(await bundle("esm"))}`);
  copies.realm = runInContext(
    `${await bundle("iife")}; sdk`,
    createContext({ TextDecoder, AbortController }),
  );
});

describe.each(["bundled", "realm"] as const)("errors of another copy: %s", (copy) => {
  it.each(Object.keys(guards) as (keyof typeof guards)[])("%s is recognised", (name) => {
    const error = new copies[copy][name]("m", { ...context, status: 500, check: "look" });
    expect(error).not.toBeInstanceOf(sdk.PlatformError);
    expect(sdk.isPlatformError(error)).toBe(true);
    for (const [guarded, guard] of Object.entries(guards)) expect(guard(error)).toBe(guarded === name);
  });
});

it("recognises errors of another copy's client", async () => {
  const server = await hostileServer({ status: 404, body: { errors: [{ code: "resource_not_found" }] } });
  const clerk = copies.bundled.createPlatformClient({ token: "ak_1", baseUrl: server.url });
  const error = await rejection(clerk.getApplication({ applicationID: "app_1" }));
  expect(sdk.isApiError(error, { status: 404, code: "resource_not_found" })).toBe(true);
  expect(error instanceof Error).toBe(true);
});

it("narrows by status, and by the code of any entry", async () => {
  const server = await hostileServer({ status: 422, body: { errors: [{ code: "a" }, { code: "b" }] } });
  const error = await rejection(testClient(server.url).clerk.getApplication({ applicationID: "app_1" }));
  expect(sdk.isApiError(error)).toBe(true);
  expect(sdk.isApiError(error, {})).toBe(true);
  expect(sdk.isApiError(error, { status: 422, code: "b" })).toBe(true);
  expect(sdk.isApiError(error, { status: 404 })).toBe(false);
  expect(sdk.isApiError(error, { status: 422, code: "c" })).toBe(false);
  expect(sdk.isApiError(error, { code: undefined, status: undefined })).toBe(true);
});

it.each([
  undefined,
  null,
  0,
  "ApiError",
  {},
  new Error("x"),
  Object.assign(new Error("x"), { name: "ApiError", status: 404, errors: [] }),
  new TypeError("x"),
  Symbol("x"),
  () => {},
])("does not recognise %s as an error of the SDK", (value) => {
  expect(sdk.isPlatformError(value)).toBe(false);
  for (const guard of Object.values(guards)) expect(guard(value)).toBe(false);
});

it("recognises every error class as a PlatformError", () => {
  const error = new sdk.DomainNotReadyError("m", { ...context, status: {} as DomainStatus, hints: [] });
  expect(sdk.isPlatformError(error)).toBe(true);
  expect(error).toBeInstanceOf(sdk.PlatformError);
  expect(Object.values(guards).some((guard) => guard(error))).toBe(false);
});

it("recognises an error that lost its class between Workers", () => {
  const sent = { ...context, name: "ApiError", status: 404, errors: [{ code: "a" }] };
  const error = Object.assign(new Error("m"), sent);
  expect(sdk.isApiError(error, { status: 404, code: "a" })).toBe(true);
  expect(sdk.isTimeoutError(error)).toBe(false);
});
