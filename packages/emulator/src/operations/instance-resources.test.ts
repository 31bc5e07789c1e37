import { describe, expect, it } from "vitest";
import { furnished } from "../testing/furnished.ts";

describe("JWT templates", () => {
  it("are created with defaults, listed, replaced and deleted", async () => {
    const { call, development } = await furnished();
    const list = `${development}/jwt_templates`;
    const claims = { role: "admin", nested: { deep: ["{{user.id}}"] } };
    const { body } = await call("POST", list, { body: { name: "mine", claims } });
    expect(body).toMatchObject({
      claims,
      lifetime: 60,
      allowed_clock_skew: 5,
      signing_algorithm: "RS256",
      custom_signing_key: false,
    });
    expect((await call("GET", list)).body).toHaveLength(3);
    expect((await call("GET", `${list}/${body.id}`)).body).toEqual(body);
    const updated = await call("PATCH", `${list}/${body.id}`, {
      body: { name: "mine", claims: {}, lifetime: 3600 },
    });
    expect(updated.body).toMatchObject({ claims: {}, lifetime: 3600 });
    expect((await call("DELETE", `${list}/${body.id}`)).body).toMatchObject({ deleted: true, id: body.id });
    expect((await call("GET", `${list}/${body.id}`)).status).toBe(404);
  });

  it.each([
    [{ name: "x", claims: { sub: "me" } }, 400, "jwt_template_reserved_claim"],
    [{ name: "supabase", claims: {} }, 422, "form_already_exists"],
    [{ name: "with space", claims: {} }, 422, "form_param_format_invalid"],
    [{ name: "x", claims: {}, lifetime: 29 }, 422, "form_param_value_invalid"],
    [{ name: "x", claims: {}, lifetime: 315360001 }, 422, "form_param_value_too_large"],
    [{ name: "x", claims: {}, custom_signing_key: true }, 422, "form_conditional_param_missing"],
    [{ name: "x", claims: {}, signing_algorithm: "none" }, 422, "form_param_value_invalid"],
    [{ name: "x", claims: "all" }, 422, "form_param_type_invalid"],
  ])("refuse %j with %i %s", async (body, status, code) => {
    const { emulator, call, development } = await furnished();
    const { revision } = emulator;
    const result = await call("POST", `${development}/jwt_templates`, { body });
    expect([result.status, result.body.errors[0].code]).toEqual([status, code]);
    expect(emulator.revision).toBe(revision);
  });

  it("keep claims with names such as __proto__, and never a signing key", async () => {
    const { emulator, call, development } = await furnished();
    const body =
      '{"name":"odd","claims":{"__proto__":{"a":1},"constructor":2},"custom_signing_key":true,"signing_algorithm":"HS256","signing_key":"hush-hush"}';
    const created = await call("POST", `${development}/jwt_templates`, { body });
    expect(created.status).toBe(200);
    const { body: read } = await call("GET", `${development}/jwt_templates/${created.body.id}`);
    expect(JSON.stringify(read.claims)).toBe('{"__proto__":{"a":1},"constructor":2}');
    expect(emulator.serialize()).not.toContain("hush-hush");
    emulator.restore(emulator.snapshot());
    const again = await call("GET", `${development}/jwt_templates/${created.body.id}`);
    expect(JSON.stringify(again.body.claims)).toContain("constructor");
  });
});

describe("redirect URLs", () => {
  it("are created, paged, read and deleted", async () => {
    const { call, development } = await furnished();
    const list = `${development}/redirect_urls`;
    for (let i = 0; i < 12; i++) await call("POST", list, { body: { url: `my-app://cb/${i}` } });
    const page = (await call("GET", `${list}?limit=5&offset=10`)).body;
    expect(page.total_count).toBe(14);
    expect(page.data).toHaveLength(4);
    const [{ id, url }] = (await call("GET", list)).body.data;
    expect(url).toBe("my-app://cb/11");
    expect((await call("GET", `${list}/${id}`)).body.url).toBe(url);
    expect((await call("DELETE", `${list}/${id}`)).body).toMatchObject({
      object: "redirect_url",
      id,
      deleted: true,
    });
    expect((await call("DELETE", `${list}/${id}`)).status).toBe(404);
  });

  it.each(["", "example.com", "/path", "javascript://x", "data://x", "https://", "http://exa mple"])(
    "refuse %j",
    async (url) => {
      const { call, development } = await furnished();
      expect((await call("POST", `${development}/redirect_urls`, { body: { url } })).status).toBe(422);
    },
  );

  it("refuse the same twice, and unknown fields", async () => {
    const { call, development } = await furnished();
    const list = `${development}/redirect_urls`;
    await call("POST", list, { body: { url: "https://a.example/cb" } });
    const again = await call("POST", list, { body: { url: "https://a.example/cb" } });
    expect([again.status, again.body.errors[0].code]).toEqual([422, "form_already_exists"]);
    const unknown = await call("POST", list, { body: { url: "https://b.example", note: 1 } });
    expect(unknown.body.errors[0]).toMatchObject({
      code: "form_param_unknown",
      meta: { param_name: "note" },
    });
  });
});

describe("usage", () => {
  it("covers the calendar month, or the days given, the last one included", async () => {
    const { call, production } = await furnished();
    const month = (await call("GET", `${production}/usage`)).body;
    expect([month.period_start, month.period_end]).toEqual([
      "2026-01-01T00:00:00.000Z",
      "2026-02-01T00:00:00.000Z",
    ]);
    expect(month.custom_domains.total_usage).toBe(1);
    const year = (await call("GET", `${production}/usage?start=2025-01-01&end=2026-01-15`)).body;
    expect(year.period_end).toBe("2026-01-16T00:00:00.000Z");
    expect(year.mau.total_usage).toBeGreaterThan(month.mau.total_usage);
    expect(year.mau.total_usage).toBeLessThanOrEqual(25);
  });

  it.each([
    "start=2026-01-01",
    "end=2026-01-01",
    "start=2026-02-30&end=2026-03-01",
    "start=2026-02-02&end=2026-02-01",
    "start=x&end=y",
  ])("refuses %s", async (query) => {
    const { call, production } = await furnished();
    expect((await call("GET", `${production}/usage?${query}`)).status).toBe(422);
  });
});

describe("images", () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]);
  const form = (name: string, part: Blob | string) => {
    const data = new FormData();
    data.append(name, part);
    return data;
  };

  it.each(["logo", "favicon"])("a %s is taken as a form or as bytes, and can be removed", async (kind) => {
    const { call, app } = await furnished();
    const raw = { "content-type": "application/octet-stream" };
    expect((await call("POST", `${app}/${kind}`, { body: form("file", new Blob([bytes])) })).status).toBe(
      200,
    );
    expect((await call("POST", `${app}/${kind}`, { body: bytes, headers: raw })).status).toBe(200);
    expect(
      (await call("POST", `${app}/${kind}`, { body: "data:image/png;base64,iVBO", headers: raw })).status,
    ).toBe(200);
    expect((await call("DELETE", `${app}/${kind}`)).status).toBe(200);
    expect((await call("DELETE", `${app}/${kind}`)).status).toBe(200);
  });

  it("is refused by its content", async () => {
    const { call, app } = await furnished();
    const upload = async (body: FormData) => {
      const { status, body: refusal } = await call("POST", `${app}/logo`, { body });
      return [status, refusal.errors?.[0].code];
    };
    expect(await upload(form("image", new Blob([bytes])))).toEqual([400, "form_param_missing"]);
    expect(await upload(form("file", "just text"))).toEqual([422, "form_param_value_invalid"]);
    expect(await upload(form("file", new Blob(["<html>"], { type: "image/png" })))).toEqual([
      422,
      "form_param_value_invalid",
    ]);
    expect(await upload(form("file", new Blob([])))).toEqual([422, "form_param_value_invalid"]);
    const large = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]);
    expect(await upload(form("file", large))).toEqual([413, "image_too_large"]);
    const broken = await call("POST", `${app}/logo`, {
      body: "--x\r\nbroken",
      headers: { "content-type": "multipart/form-data; boundary=x" },
    });
    expect(broken.status).toBe(400);
    expect((await call("POST", `${app}/logo`, { body: "{}" })).status).toBe(415);
  });

  it("of exactly 10 MB is taken", async () => {
    const { call, app } = await furnished();
    const body = new Uint8Array(10 * 1024 * 1024);
    expect(
      (await call("POST", `${app}/logo`, { body, headers: { "content-type": "application/octet-stream" } }))
        .status,
    ).toBe(200);
  });
});
