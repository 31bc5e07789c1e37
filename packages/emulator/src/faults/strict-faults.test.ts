import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";

it("only requests to an operation use a fault up", async () => {
  const emulator = createEmulator();
  emulator.injectFault({ kind: "error", status: 503 });
  await emulator.fetch("/favicon.ico");
  await emulator.fetch("/v1/platform/nothing");
  expect((await emulator.fetch("/v1/platform/applications")).status).toBe(503);
});

it("restore ends faults and the request log", async () => {
  const emulator = createEmulator();
  const snapshot = emulator.snapshot();
  await emulator.fetch("/v1/platform/applications");
  emulator.injectFault({ kind: "error" });
  emulator.restore(snapshot);
  expect(emulator.requests()).toEqual([]);
  expect((await apiClient(emulator)("GET", "/applications")).status).toBe(200);
});

it("a fault can carry any documented code, with its meta", async () => {
  const emulator = createEmulator();
  emulator.injectFault({ kind: "error", status: 409, code: "resource_locked", meta: { id: "x" } });
  const response = await emulator.fetch("/v1/platform/applications");
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ errors: [{ code: "resource_locked", meta: { id: "x" } }] });
});

it.each([
  [
    { kind: "error", tims: 3 },
    'unknown member "tims"; known: kind, operation, times, probability, seed, status',
  ],
  [{ kind: "rate-limit", retryAfter: -1 }, "retryAfter must be"],
  [{ kind: "rate-limit", retryAfter: 1e300 }, "retryAfter must be"],
  [{ kind: "rate-limit", retryAfter: "1\r\nset-cookie: a=b" }, "retryAfter must be"],
  [
    { kind: "rate-limit", retryAfter: "日曜日" },
    "retryAfter must be seconds, 0 or more, a line of ASCII text",
  ],
  [{ kind: "error", probability: "0.5" }, "probability must be a number from 0 to 1"],
  [{ kind: "error", times: 1e300 * 1e300 }, "times must be a whole number above 0"],
  [{ kind: "latency", ms: "5" }, "ms must be"],
  [{ kind: "error", code: "No!" }, "code must be"],
  [{ kind: "error", meta: [] }, "meta must be"],
  [{ kind: "error", body: "html", code: "x" }, "body must be"],
  [{ kind: "wrong-charset", charset: "x" }, "charset must be"],
  [{ kind: "error", seed: "x" }, "seed must be"],
])("refuses %j, naming the member", (fault, message) => {
  const emulator = createEmulator();
  expect(() => emulator.injectFault(fault as never)).toThrow(message);
});

it("a list of faults says how many requests each still hits", async () => {
  const emulator = createEmulator();
  emulator.injectFault({ kind: "error", times: 3 });
  await emulator.fetch("/v1/platform/applications");
  expect(emulator.faults()).toEqual([{ kind: "error", times: 2 }]);
});

it("a fault does not follow later changes of the object that described it", async () => {
  const emulator = createEmulator();
  const meta: Record<string, unknown> = { id: "x" };
  emulator.injectFault({ kind: "error", code: "resource_locked", meta });
  meta.id = "y";
  expect(await (await emulator.fetch("/v1/platform/applications")).text()).toContain('"meta":{"id":"x"}');
});

it("refuses meta that cannot be sent as JSON, and more than 1000 faults", () => {
  const emulator = createEmulator();
  const meta: Record<string, unknown> = {};
  meta.itself = meta;
  expect(() => emulator.injectFault({ kind: "error", code: "x", meta })).toThrow(
    "fault: meta must be at most 128 levels deep",
  );
  for (let number = 0; number < 1000; number++) emulator.injectFault({ kind: "error" });
  expect(() => emulator.injectFault({ kind: "error" })).toThrow("fault: at most 1000 at a time");
});

it("advance refuses times beyond the year 9999", () => {
  const emulator = createEmulator();
  for (const ms of [1e300, Number.NaN, Number.POSITIVE_INFINITY, -1, "5" as never])
    expect(() => emulator.advance(ms)).toThrow("advance: give milliseconds, 0 or more, up to the year 9999");
});
