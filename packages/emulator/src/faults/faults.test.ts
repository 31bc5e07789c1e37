import { describe, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import type { Emulator } from "../emulator.ts";
import { testClock } from "../testing/test-clock.ts";
import { type Fault, faultKinds } from "./fault.ts";

const list = (emulator: Emulator, init: RequestInit = {}) =>
  emulator.fetch("/v1/platform/applications", {
    ...init,
    headers: { authorization: `Bearer ${emulator.token}` },
  });
const create = (emulator: Emulator, init: RequestInit = {}) =>
  emulator.fetch("/v1/platform/applications", {
    method: "POST",
    body: '{"name":"x"}',
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    ...init,
  });
const count = async (emulator: Emulator): Promise<number> =>
  ((await (await list(emulator)).json()) as unknown[]).length;

describe("in the process", () => {
  it("a rate limit fault responds with 429, with or without Retry-After", async () => {
    const emulator = createEmulator();
    emulator.injectFault({ kind: "rate-limit", retryAfter: 7 });
    emulator.injectFault({ kind: "rate-limit", retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT" });
    emulator.injectFault({ kind: "rate-limit", retryAfter: null });
    const responses = [await create(emulator), await create(emulator), await create(emulator)];
    expect(responses.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(responses.map(({ headers }) => headers.get("retry-after"))).toEqual([
      "7",
      "Wed, 21 Oct 2026 07:28:00 GMT",
      null,
    ]);
    expect(await responses[0]!.json()).toMatchObject({ errors: [{ code: "too_many_requests" }] });
    expect(await count(emulator)).toBe(0);
  });

  it("an error fault has an empty, HTML or JSON body, and the request is not carried out", async () => {
    const emulator = createEmulator();
    emulator.injectFault({ kind: "error" });
    const empty = await create(emulator);
    expect([empty.status, await empty.text()]).toEqual([500, ""]);
    emulator.injectFault({ kind: "error", status: 503, body: "html" });
    const html = await create(emulator);
    expect([html.status, html.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
    expect(await html.text()).toContain("<html>");
    emulator.injectFault({ kind: "error", status: 502, body: "json" });
    expect(await (await create(emulator)).json()).toMatchObject({
      errors: [{ code: "internal_clerk_error" }],
    });
    expect(await count(emulator)).toBe(0);
  });

  it("a reset rejects as fetch does, before or after the request was carried out", async () => {
    const emulator = createEmulator();
    emulator.injectFault({ kind: "reset-before-commit" });
    await expect(create(emulator)).rejects.toThrow(TypeError);
    expect(await count(emulator)).toBe(0);
    emulator.injectFault({ kind: "reset-after-commit" });
    await expect(create(emulator)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(await count(emulator)).toBe(1);
  });

  it("a stalled body ends only with the abort signal", async () => {
    const emulator = createEmulator();
    emulator.injectFault({ kind: "stalled-body" });
    const abort = new AbortController();
    const response = await create(emulator, { signal: abort.signal });
    const reader = response.body!.getReader();
    expect((await reader.read()).value!.length).toBeGreaterThan(0);
    const next = reader.read();
    abort.abort(new Error("enough"));
    await expect(next).rejects.toThrow("enough");
    expect(await count(emulator)).toBe(1);
  });

  it("a dropped body breaks in the middle", async () => {
    const emulator = createEmulator();
    emulator.injectFault({ kind: "dropped-body" });
    const response = await create(emulator);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  it("truncated, mislabelled and HTML bodies cannot be parsed as JSON", async () => {
    const emulator = createEmulator();
    for (const kind of ["truncated-json", "wrong-charset", "html-body"] as const) {
      emulator.injectFault({ kind });
      const response = await create(emulator);
      expect(response.status).toBe(200);
      await expect(response.json(), kind).rejects.toThrow(SyntaxError);
    }
    emulator.injectFault({ kind: "wrong-charset" });
    const utf16 = await create(emulator);
    const charset = /charset=(.+)/.exec(utf16.headers.get("content-type")!)![1]!;
    const text = new TextDecoder(charset).decode(await utf16.arrayBuffer());
    expect(JSON.parse(text)).toHaveProperty("application_id");
    emulator.injectFault({ kind: "wrong-charset", charset: "iso-8859-1" });
    const latin = new Uint8Array(await (await create(emulator)).arrayBuffer());
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(latin)).toThrow();
    expect(await count(emulator)).toBe(5);
  });

  it("latency waits by the emulator's clock, and ends with the signal", async () => {
    const clock = testClock();
    const emulator = createEmulator({ clock });
    emulator.injectFault({ kind: "latency", ms: 40_000 });
    emulator.injectFault({ kind: "rate-limit" });
    expect((await create(emulator)).status).toBe(429);
    expect(clock.waits).toEqual([40_000]);
    const real = createEmulator();
    real.injectFault({ kind: "latency", ms: 600_000 });
    const abort = new AbortController();
    const waiting = create(real, { signal: abort.signal });
    abort.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
    expect(await count(real)).toBe(0);
  });
});

it("advance ends a latency fault when enough time has passed in total", async () => {
  // Real timers: without advance, the requests would wait for ten minutes.
  const emulator = createEmulator();
  emulator.injectFault({ kind: "latency", ms: 600_000 });
  emulator.injectFault({ kind: "latency", ms: 30_000, operation: "listApplications" });
  const order: string[] = [];
  const slow = create(emulator).then((response) => order.push(`created ${response.status}`));
  emulator.injectFault({ kind: "latency", ms: 500_000 });
  const fast = list(emulator).then((response) => order.push(`listed ${response.status}`));
  expect(emulator.faults()).toEqual([]);
  emulator.advance(530_000);
  await fast;
  expect(order).toEqual(["listed 200"]);
  emulator.advance(70_000);
  await slow;
  expect(order).toEqual(["listed 200", "created 200"]);
});

describe("when", () => {
  it("hits the next n requests, of an operation, until it is taken back", async () => {
    const emulator = createEmulator();
    emulator.injectFault({ kind: "error", times: 2, operation: "createApplication" });
    expect((await list(emulator)).status).toBe(200);
    expect([
      (await create(emulator)).status,
      (await create(emulator)).status,
      (await create(emulator)).status,
    ]).toEqual([500, 500, 200]);
    const takeBack = emulator.injectFault({ kind: "error", times: 5 });
    expect((await list(emulator)).status).toBe(500);
    takeBack();
    expect((await list(emulator)).status).toBe(200);
    emulator.injectFault({ kind: "error", times: 5 });
    emulator.clearFaults();
    expect((await list(emulator)).status).toBe(200);
  });

  it("hits by chance, the same way for the same seed", async () => {
    const pattern = async (seed: number) => {
      const emulator = createEmulator({ faults: [{ kind: "error", probability: 0.3, seed }] });
      const statuses = [];
      for (let i = 0; i < 200; i++) statuses.push((await list(emulator)).status);
      return statuses;
    };
    const [first, again, other] = [await pattern(7), await pattern(7), await pattern(8)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const hits = first.filter((status) => status === 500).length;
    expect(hits).toBeGreaterThan(35);
    expect(hits).toBeLessThan(85);
  });

  it("does not touch the controls", async () => {
    const emulator = createEmulator();
    emulator.injectFault({ kind: "error" });
    expect((await emulator.fetch("/__emulator/status")).status).toBe(200);
    expect((await list(emulator)).status).toBe(500);
  });
});

it.each([
  [{ kind: "explode" }, /kind must be one of latency/],
  [{ kind: "error", operation: "listNothing" }, /operation must be/],
  [{ kind: "error", operation: "__proto__" }, /operation must be/],
  [{ kind: "error", times: 0 }, /times must be/],
  [{ kind: "error", probability: 2 }, /probability must be/],
  [{ kind: "error", status: 200 }, /status must be/],
  [{ kind: "latency" }, /ms must be/],
  [{ kind: "rate-limit", retryAfter: "1\r\nX: y" }, /retryAfter must be/],
  [null, /fault/],
])("refuses %j", (fault, message) => {
  expect(() => createEmulator().injectFault(fault as unknown as Fault)).toThrow(message);
  expect(() => createEmulator({ faults: [fault as unknown as Fault] })).toThrow(message);
});

it("knows every kind by name", () => {
  const complete: Record<Fault["kind"], true> = {
    latency: true,
    "rate-limit": true,
    error: true,
    "reset-before-commit": true,
    "reset-after-commit": true,
    "stalled-body": true,
    "dropped-body": true,
    "truncated-json": true,
    "wrong-charset": true,
    "html-body": true,
  };
  expect([...faultKinds].sort()).toEqual(Object.keys(complete).sort());
});
