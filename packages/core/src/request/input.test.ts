import { describeOperation, type OperationName } from "@clerk-platform/contract";
import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { operations, sampleInput, sampleResponse } from "../../test/sample-input.ts";
import { callByName, testClient } from "../../test/test-client.ts";

const target = { applicationID: "app_1", envOrInsID: "production" } as const;

/** Expects a call to reject with a message that names the operation, before any request. */
async function expectRefusal(name: OperationName, input: unknown, message: string): Promise<void> {
  const server = await hostileServer({ body: sampleResponse(name) });
  const { clerk } = testClient(server.url);
  const error = await rejection(callByName(clerk, name, input));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toContain(name);
  expect(error.message).toContain(message);
  expect(server.received).toEqual([]);
}

describe.each(operations)("$name", ({ name, pathParameters }) => {
  it("sends each input in its place", async () => {
    const server = await hostileServer({ body: sampleResponse(name) });
    const input = sampleInput(name);
    await callByName(testClient(server.url).clerk, name, input);
    const { method, path, body } = describeOperation(name);
    const [request] = server.received;
    expect(request?.method).toBe(method);
    expect(request?.target).toBe(`/v1${path.replace(/{(\w+)}/g, (_, parameter) => `${input[parameter]}`)}`);
    if (!body) expect([request?.body.length, request?.headers["content-type"]]).toEqual([0, undefined]);
    if (body?.kind === "empty") expect(request?.body.toString()).toBe("{}");
    if (body && body.kind !== "multipart") expect(request?.headers["content-type"]).toBe("application/json");
  });

  it("refuses an unknown input", async () => {
    await expectRefusal(name, { ...sampleInput(name), aplicationID: "app_1" }, '"aplicationID" is unknown');
    await expectRefusal(name, { ...sampleInput(name), constructor: "x" }, '"constructor" is unknown');
    await expectRefusal(name, { ...sampleInput(name), "If-Match": "x" }, '"If-Match" is unknown');
  });

  it("refuses to call without a required input", async () => {
    for (const parameter of pathParameters) {
      const { [parameter]: _, ...rest } = sampleInput(name);
      await expectRefusal(name, rest, `"${parameter}" is missing`);
    }
    const [first] = pathParameters;
    if (first) {
      await expectRefusal(name, undefined, `"${first}" is missing`);
      await expectRefusal(name, null, "the input must be an object");
    }
  });

  it("accepts a body of the right kind only", async () => {
    const { body } = describeOperation(name);
    if (!body || body.kind === "empty") {
      await expectRefusal(name, { ...sampleInput(name), body: { name: "x" } }, '"body"');
    }
    if (body?.kind !== "json") return;
    await expectRefusal(name, { ...sampleInput(name), body: undefined }, '"body" is missing');
    for (const wrong of [null, "{}", 7, true, [], new Blob(["{}"]), new Uint8Array(2)]) {
      await expectRefusal(name, { ...sampleInput(name), body: wrong }, '"body" must be an object');
    }
  });
});

it("refuses an id instead of an input object", async () => {
  await expectRefusal(
    "getApplication",
    "app_1",
    "getApplication: the input must be an object such as { applicationID: … }, not a string",
  );
});

describe("query parameters", () => {
  const queryOf = async (name: OperationName, input: object): Promise<string> => {
    const server = await hostileServer({ body: sampleResponse(name) });
    await callByName(testClient(server.url).clerk, name, input);
    return server.received[0]!.target.split("?")[1] ?? "";
  };

  it("send 0, false and the empty string, but not undefined", async () => {
    const users = { ...target, limit: 0, offset: 0, query: "", order_by: undefined };
    expect(await queryOf("listInstanceUsers", users)).toBe("limit=0&offset=0&query=");
    expect(await queryOf("listApplications", { include_secret_keys: false })).toBe(
      "include_secret_keys=false",
    );
    expect(await queryOf("listApplications", { include_secret_keys: undefined })).toBe("");
  });

  it.each<[OperationName, object, string]>([
    ["listInstanceUsers", { limit: "10" }, 'input "limit" must be a number, not a string'],
    ["listInstanceUsers", { limit: {} }, 'input "limit" must be a number, not an object'],
    ["listInstanceUsers", { limit: Number.NaN }, 'input "limit" must be a number, not NaN'],
    ["listInstanceUsers", { query: 7 }, 'input "query" must be a string, not 7'],
    ["getConfig", { keys: "sign_in" }, 'input "keys" must be an array of plain values, not a string'],
    ["patchConfig", { body: {}, dry_run: "true" }, 'input "dry_run" must be a boolean, not a string'],
  ])("refuse a value of the wrong kind: %s %j", async (name, wrong, message) => {
    await expectRefusal(name, { ...target, ...wrong }, message);
  });

  it("repeat the name for each item of an array, and are left out for an empty one", async () => {
    expect(await queryOf("getConfig", { ...target, keys: ["a", "b&c=d"] })).toBe("keys=a&keys=b%26c%3Dd");
    expect(await queryOf("getConfig", { ...target, keys: [] })).toBe("");
  });

  it("keep every character", async () => {
    const query = "a b+c&d=e#f?g/h%20ü😀";
    const sent = await queryOf("listInstanceUsers", { ...target, query });
    expect(new URLSearchParams(sent).get("query")).toBe(query);
  });
});

describe("headers", () => {
  it("come from header parameters and from the options", async () => {
    const server = await hostileServer();
    const { clerk } = testClient(server.url);
    const input = { ...target, ifMatch: "v1_45593ba3", body: {} };
    await clerk.patchConfig(input, { headers: { "x-request-id": "7" } });
    await clerk.patchConfig({ ...input, ifMatch: undefined });
    expect(server.received[0]?.headers).toMatchObject({ "if-match": "v1_45593ba3", "x-request-id": "7" });
    expect(server.received[1]?.headers).not.toHaveProperty("if-match");
  });

  it.each([
    ["ifMatch", { ifMatch: "tOpSeCrEt\r\nx-evil: 1" }, {}],
    ["ifMatch beyond latin-1", { ifMatch: "tOpSeCrEt\u2028" }, {}],
    ["an option's value", {}, { headers: { "x-a": "tOpSeCrEt\nx-evil: 1" } }],
    ["an option's name", {}, { headers: { "tOpSeCrEt\n": "1" } }],
  ])("cannot be injected through %s, and are not repeated in the error", async (_, input, options) => {
    const server = await hostileServer();
    const { clerk } = testClient(server.url);
    const error = await rejection(clerk.patchConfig({ ...target, body: {}, ...input }, options));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(/^patchConfig: .*header/);
    expect(error.message).not.toContain("tOpSeCrEt");
    expect(server.received).toEqual([]);
  });
});

it("rejects a body that cannot be written as JSON, before any request", async () => {
  const server = await hostileServer();
  const { clerk } = testClient(server.url);
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  for (const body of [circular, { big: 1n }]) {
    expect(await rejection(clerk.patchConfig({ ...target, body: body as never }))).toBeInstanceOf(TypeError);
  }
  expect(server.received).toEqual([]);
});

it("does not modify its input", async () => {
  const server = await hostileServer({ status: 503 }, {});
  const { clerk } = testClient(server.url);
  const input = Object.freeze({
    ...target,
    keys: Object.freeze(["a"]) as string[],
    body: Object.freeze({ a: 1 }),
  });
  const options = Object.freeze({ headers: Object.freeze({ "x-a": "1" }), meta: Object.freeze({}) });
  await rejection(clerk.patchConfig(input, options));
  expect(server.received[0]?.body.toString()).toBe('{"a":1}');
});
