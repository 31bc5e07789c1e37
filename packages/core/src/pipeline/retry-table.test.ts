import { describeOperation, type OperationName } from "@clerk-platform/contract";
import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { type Behaviour, hostileServer } from "../../test/hostile-server.ts";
import { sampleInput } from "../../test/sample-input.ts";
import { callByName, rawCall, testClient } from "../../test/test-client.ts";

/** One operation of every kind, and whether it is replay-safe. */
const kinds: [name: OperationName, safe: boolean][] = [
  ["getApplication", true],
  ["putConfig", true],
  ["deleteUser", true],
  ["banUser", true],
  ["updateApplication", true],
  ["uploadApplicationLogo", true],
  ["createApplication", false],
  ["patchConfig", false],
  ["createApplicationTransfer", false],
  ["triggerDNSCheck", false],
];

const status = (code: number): Behaviour => ({ status: code, body: { errors: [] } });

/** Faults, and the error name and attempts of a call that is replay-safe and of one that is not. */
const faults: [what: string, fault: Behaviour, safe: [string, number], unsafe: [string, number]][] = [
  ["a reset before the answer", "reset", ["ConnectionError", 3], ["OutcomeUnknownError", 1]],
  ["a reset while sending", "reset unread", ["ConnectionError", 3], ["OutcomeUnknownError", 1]],
  [
    "a reset in the body",
    { body: '{"a":', after: "reset" },
    ["ConnectionError", 3],
    ["OutcomeUnknownError", 1],
  ],
  [
    "a reset in an error's body",
    { status: 422, body: '{"a":', after: "reset" },
    ["ConnectionError", 3],
    ["OutcomeUnknownError", 1],
  ],
  ["400", status(400), ["ApiError", 1], ["ApiError", 1]],
  ["404", status(404), ["ApiError", 1], ["ApiError", 1]],
  ["408", status(408), ["ApiError", 3], ["ApiError", 1]],
  ["409", status(409), ["ApiError", 1], ["ApiError", 1]],
  ["412", status(412), ["ApiError", 1], ["ApiError", 1]],
  ["425", status(425), ["ApiError", 1], ["ApiError", 1]],
  ["429", status(429), ["ApiError", 3], ["ApiError", 3]],
  ["500", status(500), ["ApiError", 3], ["OutcomeUnknownError", 1]],
  ["501", status(501), ["ApiError", 1], ["ApiError", 1]],
  ["502", status(502), ["ApiError", 3], ["OutcomeUnknownError", 1]],
  ["503", status(503), ["ApiError", 3], ["OutcomeUnknownError", 1]],
  ["504", status(504), ["ApiError", 3], ["OutcomeUnknownError", 1]],
  ["599", status(599), ["ApiError", 1], ["OutcomeUnknownError", 1]],
];

describe.each(kinds)("%s (safe: %s)", (name, safe) => {
  it.each(faults)("after %s", async (_, fault, whenSafe, whenUnsafe) => {
    const [errorName, attempts] = safe ? whenSafe : whenUnsafe;
    const server = await hostileServer(fault);
    const { clerk, clock } = testClient(server.url);
    const error = await rejection(callByName(clerk, name, sampleInput(name)));
    expect(error.name).toBe(errorName);
    expect(error).toMatchObject({ operation: name, method: describeOperation(name).method, attempts });
    expect(server.received).toHaveLength(attempts);
    expect(clock.delays).toEqual([500, 1000].slice(0, attempts - 1));
    expect(clock.pending).toBe(0);
  });

  it("succeeds when the second attempt of the same request does", async () => {
    const server = await hostileServer(status(429), { body: { id: "x" } });
    const { clerk } = testClient(server.url);
    expect(await callByName(clerk, name, sampleInput(name))).toEqual({ id: "x" });
    const [first, second] = server.received;
    const boundary = (request: typeof first) => request?.headers["content-type"]?.split("boundary=")[1] ?? "";
    expect(second?.method).toBe(first?.method);
    expect(second?.target).toBe(first?.target);
    expect(second?.body.toString().replaceAll(boundary(second), "")).toBe(
      first?.body.toString().replaceAll(boundary(first), ""),
    );
  });

  it.each([
    ["refused connections", undefined],
    ["names that do not resolve", "http://nope.invalid"],
  ])("sends a POST again after %s, because it was never sent", async (_, baseUrl) => {
    const closed = await hostileServer();
    closed.close();
    const { clerk, clock } = testClient(baseUrl ?? closed.url);
    const error = await rejection(callByName(clerk, name, sampleInput(name)));
    expect(error.name).toBe("ConnectionError");
    expect(error.attempts).toBe(3);
    expect(error.cause).toMatchObject({ name: "TypeError", message: "fetch failed" });
    expect(clock.delays).toEqual([500, 1000]);
  });
});

it("retries raw calls by their operation, or by their method outside the document", async () => {
  const server = await hostileServer(status(503));
  const { clerk } = testClient(server.url);
  const attempts = async (method: string, path: string, body?: object) => {
    const before = server.received.length;
    const { response } = await rawCall(clerk, method, path, {
      body,
      params: { path: { applicationID: "a" } },
    });
    expect(response.status).toBe(503);
    return server.received.length - before;
  };
  expect(await attempts("PATCH", "/platform/applications/{applicationID}", {})).toBe(3);
  expect(await attempts("POST", "/platform/applications", {})).toBe(1);
  expect(await attempts("PATCH", "/platform/applications/a_1", {})).toBe(1);
  expect(await attempts("POST", "/platform/elsewhere", {})).toBe(1);
  expect(await attempts("PUT", "/platform/elsewhere", {})).toBe(3);
  expect(await attempts("DELETE", "/platform/applications/a_1")).toBe(3);
});

it("rejects a raw write whose response was lost", async () => {
  const server = await hostileServer("reset");
  const { clerk } = testClient(server.url);
  const error = await rejection(rawCall(clerk, "POST", "/platform/applications", { body: {} }));
  expect(error.name).toBe("OutcomeUnknownError");
  expect(error.operation).toBe("createApplication");
});
