import { describe, expect, it } from "vitest";
import { furnished } from "../testing/furnished.ts";

/** After any request of this file, the state must be the same, and the emulator must still work. */
async function untouched() {
  const world = await furnished();
  const before = JSON.stringify(world.emulator.snapshot());
  return {
    ...world,
    async expectUntouched() {
      expect(JSON.stringify(world.emulator.snapshot())).toBe(before);
      expect((await world.call("GET", "/applications")).status).toBe(200);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  };
}

describe("bodies", () => {
  it.each([
    ["", 400, "request_body_invalid"],
    ["{", 400, "request_body_invalid"],
    ['{"name":"x"', 400, "request_body_invalid"],
    ['{"name":"x"} trailing', 400, "request_body_invalid"],
    ["[]", 400, "request_body_invalid"],
    ["null", 400, "request_body_invalid"],
    ['"text"', 400, "request_body_invalid"],
    ['{"name":null}', 422, "form_param_type_invalid"],
    ['{"name":{"__proto__":1}}', 422, "form_param_type_invalid"],
  ])("%j is refused with %i %s", async (body, status, code) => {
    const { call, expectUntouched } = await untouched();
    const headers = { "content-type": "application/json" };
    const result = await call("POST", "/applications", { body, headers });
    expect([result.status, result.body.errors[0].code]).toEqual([status, code]);
    await expectUntouched();
  });

  it.each(["__proto__", "constructor", "toString", "nickname"])(
    "the unknown field %s is named",
    async (field) => {
      const { call, app, expectUntouched } = await untouched();
      const body = `{"name":"x",${JSON.stringify(field)}:{"polluted":true}}`;
      const { status, body: refusal } = await call("PATCH", app, { body });
      expect(status).toBe(422);
      expect(refusal.errors[0]).toMatchObject({ code: "form_param_unknown", meta: { param_name: field } });
      await expectUntouched();
    },
  );

  it.each(["POST", "PATCH"])("with 10,000 keys are refused shortly (%s)", async (method) => {
    const { call, app, development, expectUntouched } = await untouched();
    const body = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key_${i}`, i]));
    const path = method === "POST" ? `${development}/redirect_urls` : app;
    const { status, body: refusal } = await call(method, path, { body });
    expect(status).toBe(422);
    expect(refusal.errors.length).toBeLessThanOrEqual(20);
    expect((await call("PATCH", `${development}/config`, { body })).status).toBe(400);
    await expectUntouched();
  });

  it("nested 50,000 deep are refused (and 100 deep are not)", async () => {
    const { emulator, call, development, expectUntouched } = await untouched();
    const snapshot = emulator.snapshot();
    const deep = `${'{"branding":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    expect((await call("PATCH", `${development}/config`, { body: deep })).status).toBe(400);
    const nested = `${'{"a":'.repeat(99)}1${"}".repeat(99)}`;
    const fine = `{"name":"nested","claims":${nested}}`;
    expect((await call("POST", `${development}/jwt_templates?`, { body: fine })).status).toBe(200);
    emulator.restore(snapshot);
    await expectUntouched();
  });

  it("larger than a megabyte are refused", async () => {
    const { call, expectUntouched } = await untouched();
    const body = JSON.stringify({ name: "x".repeat(1024 * 1024) });
    const { status, body: refusal } = await call("POST", "/applications", { body });
    expect([status, refusal.errors[0].code]).toEqual([413, "request_body_too_large"]);
    await expectUntouched();
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "application/json; charset=utf-16",
    "",
  ])("sent as %j are refused with 415", async (type) => {
    const { call, expectUntouched } = await untouched();
    const { status } = await call("POST", "/applications", {
      body: '{"name":"x"}',
      headers: { "content-type": type },
    });
    expect(status).toBe(415);
    await expectUntouched();
  });

  it.each(["application/json; charset=utf-8", "Application/JSON", 'application/json;charset="UTF-8"'])(
    "sent as %s are taken",
    async (type) => {
      const { call } = await furnished();
      const { status } = await call("POST", "/applications", {
        body: '{"name":"x"}',
        headers: { "content-type": type },
      });
      expect(status).toBe(200);
    },
  );

  it("that are not UTF-8 are refused", async () => {
    const { call, expectUntouched } = await untouched();
    const body = new Uint8Array([...new TextEncoder().encode('{"name":"'), 0xff, 0x22, 0x7d]);
    const headers = { "content-type": "application/json" };
    expect((await call("POST", "/applications", { body, headers })).status).toBe(400);
    await expectUntouched();
  });
});

describe("paths", () => {
  it.each([
    "%2e%2e",
    "..%2fusers",
    "%2e%2e%2f%2e%2e",
    "%252e%252e",
    "%00",
    "%ZZ",
    "a%0d%0aSet-Cookie:%20x",
    "__proto__",
    "constructor",
    "%F0%9F",
    "a".repeat(10_000),
  ])("never reach something else: users/%s", async (id) => {
    const { call, production, expectUntouched } = await untouched();
    for (const [method, path] of [
      ["DELETE", `${production}/users/${id}`],
      ["POST", `${production}/users/${id}/ban`],
    ] as const) {
      const { status, headers } = await call(method, path);
      expect([400, 404, 405]).toContain(status);
      expect(headers.get("set-cookie")).toBeNull();
    }
    await expectUntouched();
  });

  it("with empty or additional segments are 404", async () => {
    const { call, app, expectUntouched } = await untouched();
    for (const path of [`${app}/`, `${app}//`, "/applications/", "//applications", `${app}/nothing`, ""]) {
      const { status } = await call("DELETE", path);
      expect([404, 405]).toContain(status);
    }
    await expectUntouched();
  });

  it("with a slash at the end are 404", async () => {
    const { call, app } = await furnished();
    for (const path of ["/applications/", `${app}/domains/`]) {
      const { operation, status, body } = await call("GET", path);
      expect([operation, status]).toEqual([undefined, 404]);
      expect(body.errors[0].long_message).toContain("no operation at this path");
    }
  });

  it("with another method are 405 with the allowed ones", async () => {
    const { call, app, expectUntouched } = await untouched();
    const { status, headers, body } = await call("PUT", app);
    expect([status, headers.get("allow"), body.errors[0].code]).toEqual([
      405,
      "GET, DELETE, PATCH",
      "method_not_allowed",
    ]);
    await expectUntouched();
  });

  it("are tolerated without /v1", async () => {
    const { emulator } = await furnished();
    const headers = { authorization: `Bearer ${emulator.token}` };
    for (const url of [
      "http://any.example/platform/applications",
      "https://x.test/v1/platform/applications",
    ]) {
      expect((await emulator.fetch(url, { headers })).status).toBe(200);
    }
    expect((await emulator.fetch("http://x.test/v2/platform/applications", { headers })).status).toBe(404);
  });
});

it("parameters the document does not know are ignored, as the service does", async () => {
  const { call } = await furnished();
  expect((await call("GET", "/applications?__proto__=1&foo=bar")).status).toBe(200);
});
