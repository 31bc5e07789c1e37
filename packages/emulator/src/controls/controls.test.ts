import { describe, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";
import { testClock } from "../testing/test-clock.ts";

describe("the state", () => {
  it("is reproducible: the same seed gives the same everything", () => {
    const build = (randomSeed?: number) =>
      createEmulator({
        seed: "small",
        clock: testClock(),
        ...(randomSeed === undefined ? {} : { randomSeed }),
      });
    expect(build().serialize()).toBe(build().serialize());
    expect(build().token).toBe(build().token);
    expect(build(2).serialize()).not.toBe(build().serialize());
    expect(build(2).token).not.toBe(build().token);
  });

  it("reset restores the first state", async () => {
    const emulator = createEmulator({ seed: "small", clock: testClock() });
    const call = apiClient(emulator);
    const before = emulator.serialize();
    const [app] = (await call("GET", "/applications")).body;
    await call("DELETE", `/applications/${app.application_id}`);
    const added = emulator.addKey();
    emulator.advance(1000);
    emulator.injectFault({ kind: "error" });
    const { revision } = emulator;
    emulator.reset();
    expect(emulator.serialize()).toBe(before);
    expect(emulator.revision).toBeGreaterThan(revision);
    expect((await call("GET", "/applications")).status).toBe(200);
    expect((await call("GET", "/applications", { token: added })).status).toBe(401);
    emulator.reset({ seed: "none" });
    expect((await call("GET", "/applications")).body).toEqual([]);
    // @ts-expect-error: there is no such seed
    expect(() => emulator.reset({ seed: "huge" })).toThrow(/"huge"/);
  });

  it("a snapshot restores the state, future ids included", async () => {
    const emulator = createEmulator({ seed: "small", clock: testClock() });
    const call = apiClient(emulator);
    emulator.advance(5000);
    const snapshot = emulator.snapshot();
    const first = (await call("POST", "/applications", { body: { name: "A" } })).body;
    const [acme] = (await call("GET", "/applications")).body;
    const users = `/applications/${acme.application_id}/instances/production/users`;
    const [user] = (await call("GET", users)).body.data;
    await call("DELETE", `${users}/${user.id}`);
    emulator.restore(snapshot);
    expect((await call("POST", "/applications", { body: { name: "A" } })).body).toEqual(first);
    expect((await call("GET", users)).body.data[0]).toEqual(user);
    emulator.restore(JSON.parse(JSON.stringify(snapshot)));
    expect(emulator.snapshot()).toEqual(snapshot);
  });

  it("a snapshot of one emulator can be restored in another, whose own token stays valid", async () => {
    const first = createEmulator({ seed: "small", token: "ak_first" });
    const second = createEmulator({ token: "ak_second", scopes: ["applications:read"] });
    second.restore(first.snapshot());
    const call = apiClient(second);
    expect((await call("GET", "/applications")).body).toHaveLength(4);
    expect((await call("GET", "/applications", { token: "ak_first" })).status).toBe(200);
    expect((await call("POST", "/applications", { body: { name: "x" } })).status).toBe(403);
  });

  it.each([
    null,
    {},
    [],
    { format: "other" },
    { format: "clerk-platform-emulator", version: 2 },
    { format: "clerk-platform-emulator", version: 1, state: {} },
    {
      format: "clerk-platform-emulator",
      version: 1,
      state: { applications: [{ id: "x" }], domains: [], transfers: [], claims: [], keys: [] },
    },
  ])("restore refuses %j", (snapshot) => {
    const emulator = createEmulator({ seed: "small" });
    const before = emulator.serialize();
    expect(() => emulator.restore(snapshot as never)).toThrow(TypeError);
    expect(emulator.serialize()).toBe(before);
  });

  it("a second seed numbers its domains", async () => {
    const emulator = createEmulator({ seed: "small" });
    const call = apiClient(emulator);
    emulator.seed("small");
    expect((await call("GET", "/applications")).body).toHaveLength(8);
    const names = (await call("GET", "/domains")).body.data.map(({ name }: { name: string }) => name);
    expect(names).toContain("acme-2.example");
    expect(new Set(names).size).toBe(4);
  });

  it("keeps time that only moves forward", () => {
    const emulator = createEmulator({ clock: testClock(1000) });
    emulator.advance(500);
    expect(emulator.now()).toBe(1500);
    for (const ms of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => emulator.advance(ms)).toThrow(/advance/);
  });
});

const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);

describe("over HTTP", () => {
  const post = async (
    emulator: ReturnType<typeof createEmulator>,
    path: string,
    body?: unknown,
    method = "POST",
  ) => {
    const init: RequestInit = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await emulator.fetch(`/__emulator${path}`, init);
    // biome-ignore lint/suspicious/noExplicitAny: every control returns something else.
    return { status: response.status, body: (await response.json()) as any };
  };

  it("every control works over HTTP", async () => {
    const emulator = createEmulator({ seed: "small", clock: testClock() });
    const call = apiClient(emulator);
    expect((await post(emulator, "", undefined, "GET")).body.controls).toContain("POST /reset");
    expect((await post(emulator, "/status", undefined, "GET")).body).toEqual({
      now: emulator.now(),
      revision: emulator.revision,
    });
    const snapshot = (await post(emulator, "/snapshot", undefined, "GET")).body;
    expect((await post(emulator, "/advance", { ms: 1000 })).body.now).toBe(emulator.now());
    const { token } = (await post(emulator, "/keys", { scopes: ["applications:read"] })).body;
    expect((await call("GET", "/applications", { token })).status).toBe(200);
    expect((await post(emulator, "/keys/revoke", { token })).status).toBe(200);
    expect((await call("GET", "/applications", { token })).status).toBe(401);
    const claim = (await post(emulator, "/claim-tokens")).body.token;
    expect(
      (await call("POST", "/accountless_applications/claim", { body: { token: claim, name: "x" } })).status,
    ).toBe(200);
    await post(emulator, "/dns/complete", { domain: "bluebird-bakery.example" });
    const { application } = (await call("GET", "/domains/bluebird-bakery.example")).body;
    const status = `/applications/${application.id}/domains/bluebird-bakery.example/status`;
    expect((await call("GET", status)).body.status).toBe("complete");
    await post(emulator, "/dns/fail", { domain: "bluebird-bakery.example", hint: "No." });
    expect((await call("GET", status)).body.dns.cnames.clerk.failure_hints[0].message).toBe("No.");
    const [pending] = (await call("GET", "/application_transfers?status=pending")).body.data;
    expect((await post(emulator, "/transfers/complete", { transfer: pending.id })).status).toBe(200);
    await post(emulator, "/faults", { kind: "error", times: 2 });
    expect((await emulator.fetch("/v1/platform/applications")).status).toBe(500);
    await post(emulator, "/faults", undefined, "DELETE");
    expect((await emulator.fetch("/v1/platform/applications")).status).toBe(401);
    expect((await post(emulator, "/requests", undefined, "GET")).body.requests[0]).toMatchObject({
      status: 401,
    });
    expect((await post(emulator, "/restore", snapshot)).status).toBe(200);
    expect(emulator.snapshot()).toEqual(snapshot);
    expect((await post(emulator, "/seed", { seed: "small" })).status).toBe(200);
    expect((await post(emulator, "/reset", { seed: "none" })).status).toBe(200);
    expect((await call("GET", "/applications")).body).toEqual([]);
  });

  it("refuses wrong input with a reason, and changes nothing", async () => {
    const emulator = createEmulator({ seed: "small" });
    const before = emulator.serialize();
    for (const [path, body, message] of [
      ["/nothing", {}, /There are: GET \/status/],
      ["/advance", { ms: "soon" }, /milliseconds/],
      ["/seed", { seed: 5 }, /seed/],
      ["/seed", { seed: { applications: -1 } }, /seed\.applications/],
      ["/seed", { seed: { applications: [{}] } }, /name/],
      [
        "/seed",
        { seed: { applications: [{ name: "a" }, { name: "b", domain: "localhost" }] } },
        /seed\.applications\[1\]\.domain/,
      ],
      ["/dns/complete", {}, /domain: must be a string/],
      ["/faults", { kind: "x" }, /kind/],
      ["/keys", { scopes: ["x"] }, /unknown scope/],
      ["/keys", { token: 12_345 }, /^token: must be at least 4 characters that are valid in a header$/],
      ["/keys", { plan: { features: [1] } }, /^plan: must be "free", "pro", "enterprise" or \{ features/],
      ["/keys", { workspace: 1 }, /^workspace: must be a string$/],
      ["/claim-tokens", { name: nested(300) }, /^The body is nested deeper than 256 levels\.$/],
      [
        "/users",
        { application: "Acme", user: { public_metadata: nested(200) } },
        /^user\.public_metadata: nested deeper than 128 levels$/,
      ],
      ["/transfers/complete", { transfer: "appxfr_missing" }, /^There is no pending transfer/],
      ["/dns/complete", { domain: "missing.example" }, /^There is no domain "missing\.example"\.$/],
      ["/seed", { seed: { applications: Array(1_000_000).fill(0) } }, /^seed\.applications: at most 10000$/],
      ["/restore", {}, /snapshot/],
      ["/reset", { seed: "huge" }, /seed/],
      ["/keys", [], /object/],
    ] as const) {
      const result = await post(emulator, path, body);
      expect(result.status).toBeGreaterThanOrEqual(400);
      expect(result.body.error, path).toMatch(message);
    }
    const broken = await emulator.fetch("/__emulator/reset", { method: "POST", body: "{" });
    expect(broken.status).toBe(400);
    expect(emulator.serialize()).toBe(before);
  });

  it("tools that wait for a server with HEAD find the page and the controls", async () => {
    const { fetch } = createEmulator();
    const statusOf = async (path: string) => (await fetch(path, { method: "HEAD" })).status;
    expect(await Promise.all(["/", "/__emulator/status", "/__emulator/events", "/x"].map(statusOf))).toEqual([
      200, 200, 200, 404,
    ]);
  });

  it("a link on another site opens the page, but reads and frames it in no other way", async () => {
    const { fetch } = createEmulator();
    const open = async (path: string, mode: string, dest: string) => {
      const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": mode, "sec-fetch-dest": dest };
      return (await fetch(path, { headers })).status;
    };
    expect(await open("/", "navigate", "document")).toBe(200);
    expect(await open("/", "navigate", "iframe")).toBe(403);
    expect(await open("/", "no-cors", "empty")).toBe(403);
    expect(await open("/__emulator/keys", "navigate", "document")).toBe(403);
  });

  it("refuses pages of other origins, and exists only below /__emulator", async () => {
    const emulator = createEmulator();
    const from = (headers: Record<string, string>) =>
      emulator.fetch("/__emulator/reset", {
        method: "POST",
        headers: { host: "localhost:8787", ...headers },
      });
    expect((await from({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    const headers = { authorization: `Bearer ${emulator.token}` };
    for (const path of [
      "/v1/__emulator/reset",
      "/platform/__emulator/reset",
      "/v1/platform/__emulator/reset",
      "/__emulatorx",
    ]) {
      expect((await emulator.fetch(path, { method: "POST", headers })).status).toBe(404);
    }
  });
});
