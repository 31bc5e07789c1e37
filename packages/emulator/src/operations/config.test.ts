import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { furnished } from "../testing/furnished.ts";

// biome-ignore lint/suspicious/noExplicitAny: a configuration is open.
type Config = Record<string, any>;

async function start() {
  const world = await furnished();
  const path = `${world.development}/config`;
  const get = async (query = ""): Promise<Config> => (await world.call("GET", path + query)).body;
  const patch = (body: unknown, options: { query?: string; ifMatch?: string } = {}) =>
    world.call("PATCH", path + (options.query ?? ""), {
      body,
      headers: options.ifMatch === undefined ? {} : { "if-match": options.ifMatch },
    });
  return { ...world, path, get, patch };
}

describe("reading", () => {
  it("has about fifty keys that match their own schema", async () => {
    const { get, call, path } = await start();
    const { config_version, ...config } = await get();
    expect(config_version).toMatch(/^v1_[0-9a-f]{8}$/);
    expect(Object.keys(config).length).toBeGreaterThanOrEqual(50);
    expect(Object.values(config)).toContain(null);
    expect(config.auth_password.min_length).toBe(15);
    expect(config.session_settings.single_session_mode).toBe(true);
    const schema = (await call("GET", `${path}/schema`)).body;
    expect(Object.keys(schema.properties)).toEqual(Object.keys(config));
    expect(schema.properties.environment.readOnly).toBe(true);
    expect(schema.properties.connection_oauth_google.properties.client_secret["x-clerk-sensitive"]).toBe(
      true,
    );
    const validate = new Ajv2020({ strict: false }).compile({ ...schema, $id: undefined });
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...config, auth_password: { min_length: 1 } })).toBe(false);
  });

  it("returns the requested keys, and names an unknown one", async () => {
    const { get, call, path } = await start();
    expect(Object.keys(await get("?keys=branding&keys=billing"))).toEqual([
      "config_version",
      "branding",
      "billing",
    ]);
    const schema = (await call("GET", `${path}/schema?keys=branding`)).body;
    expect(Object.keys(schema.properties)).toEqual(["branding"]);
    for (const key of ["brandin", "__proto__", "constructor", "config_version"]) {
      const { status, body } = await call("GET", `${path}?keys=${key}`);
      expect([status, body.errors[0].code, body.errors[0].meta.param_name]).toEqual([
        400,
        "unknown_config_key",
        key,
      ]);
    }
    const { body } = await call("GET", `${path}?keys=brandin`);
    expect(body.errors[0].meta.suggestions).toContain("branding");
  });
});

describe("versions", () => {
  it("a version belongs to the set of keys that was read", async () => {
    const { get, patch } = await start();
    const all = await get();
    const two = await get("?keys=branding&keys=billing");
    const one = await get("?keys=branding");
    expect(new Set([all.config_version, two.config_version, one.config_version]).size).toBe(3);
    expect((await get("?keys=billing&keys=branding")).config_version).toBe(two.config_version);
    const change = { branding: { primary_color: "#000000" } };
    for (const version of [all.config_version, two.config_version]) {
      expect((await patch(change, { ifMatch: version })).status).toBe(409);
    }
    const changed = await patch(change, { ifMatch: one.config_version });
    expect(changed.status).toBe(200);
    expect(changed.body.config_version).toBe((await get("?keys=branding")).config_version);
  });

  it("a version does not change with other keys", async () => {
    const { get, patch } = await start();
    const { config_version } = await get("?keys=branding");
    await patch({ billing: { user_enabled: true } });
    expect(
      (await patch({ branding: { primary_color: "#111111" } }, { ifMatch: config_version })).status,
    ).toBe(200);
    expect(
      (await patch({ branding: { primary_color: "#222222" } }, { ifMatch: config_version })).status,
    ).toBe(409);
  });

  it.each([
    ["quoted", (version: string) => `"${version}"`],
    ["a star", () => "*"],
    ["weak", (version: string) => `W/"${version}"`],
    ["invented", () => "v1_12345678"],
    ["empty", () => ""],
  ])("are refused with 409 when %s, also on dry runs and PUT", async (_, change) => {
    const { call, path, get, patch } = await start();
    const { config_version } = await get("?keys=branding");
    const ifMatch = change(config_version);
    for (const query of ["", "?dry_run=true"]) {
      const { status, body } = await patch({ branding: { primary_color: "#000000" } }, { ifMatch, query });
      expect([status, body.errors[0].code]).toEqual([409, "config_version_conflict"]);
      expect(body.errors[0].meta).toEqual({ current_version: config_version, provided_version: ifMatch });
    }
    const { config_version: whole, ...config } = await get();
    const put = await call("PUT", path, { body: config, headers: { "if-match": change(whole) } });
    expect(put.status).toBe(409);
  });
});

describe("patching", () => {
  it("merges deeply, replaces arrays, and shows whole top-level values", async () => {
    const { get, patch } = await start();
    const before = await get("?keys=auth_attack_protection&keys=auth_access_control");
    const { body } = await patch({
      auth_attack_protection: { user_lockout: { max_attempts: 5 } },
      auth_access_control: { allowlist: ["a@b.example"] },
    });
    expect(body.dry_run).toBe(false);
    expect(body.before).toEqual({
      auth_attack_protection: before.auth_attack_protection,
      auth_access_control: before.auth_access_control,
    });
    expect(body.after.auth_attack_protection).toEqual({
      ...before.auth_attack_protection,
      user_lockout: { ...before.auth_attack_protection.user_lockout, max_attempts: 5 },
    });
    await patch({ auth_access_control: { allowlist: ["c@d.example"] } });
    expect((await get("?keys=auth_access_control")).auth_access_control.allowlist).toEqual(["c@d.example"]);
  });

  it("returns further keys on request", async () => {
    const { patch } = await start();
    const { body } = await patch({ branding: { primary_color: "#000000" } }, { query: "?keys=billing" });
    expect(Object.keys(body.after)).toEqual(["billing"]);
  });

  it("stores nothing on a dry run", async () => {
    const { emulator, get, patch } = await start();
    const before = await get();
    const { revision } = emulator;
    const { body } = await patch({ branding: { primary_color: "#000000" } }, { query: "?dry_run=true" });
    expect(body).toMatchObject({ dry_run: true, after: { branding: { primary_color: "#000000" } } });
    expect(emulator.revision).toBe(revision);
    expect(await get()).toEqual(before);
  });

  it("clears a key only with destructive=true", async () => {
    const { get, patch } = await start();
    const refused = await patch({ auth_web3: null, branding: { primary_color: "#000000" } });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0]).toMatchObject({
      code: "destructive_operation_not_allowed",
      meta: { param_name: "auth_web3" },
    });
    expect((await get("?keys=branding")).branding.primary_color).not.toBe("#000000");
    expect((await patch({ webhooks: null })).status).toBe(200);
    expect((await patch({ auth_web3: null }, { query: "?destructive=true" })).body.after).toEqual({
      auth_web3: null,
    });
    expect((await patch({ auth_web3: { solana: true } })).body.after.auth_web3).toMatchObject({
      solana: true,
      metamask: false,
    });
  });

  it.each([
    [{ nope: {} }, 400, "unknown_config_key"],
    [{ config_version: "v1_00000000" }, 400, "unknown_config_key"],
    [{ constructor: {} }, 400, "unknown_config_key"],
    ['{"__proto__":{"polluted":true}}', 400, "unknown_config_key"],
    ['{"branding":{"__proto__":{"polluted":true}}}', 422, "config_validation_error"],
    [{ branding: { constructor: 1 } }, 422, "config_validation_error"],
    [{ branding: "red" }, 400, "config_key_body_invalid"],
    [{ branding: [] }, 400, "config_key_body_invalid"],
    [{ branding: { primary_color: "red" } }, 422, "config_validation_error"],
    [{ auth_password: { min_length: 15.5 } }, 422, "config_validation_error"],
    [{ auth_password: { min_length: 73 } }, 422, "config_validation_error"],
    [{ auth_access_control: { sign_up_mode: "maybe" } }, 422, "config_validation_error"],
    [{ environment: { type: "production" } }, 422, "config_validation_error"],
    [{ connections_oauth_custom: [{ key: "a" }] }, 422, "config_validation_error"],
    [[], 400, "request_body_invalid"],
    ["null", 400, "request_body_invalid"],
  ])("refuses %j with %i %s, and applies nothing of it", async (body, status, code) => {
    const { get, patch } = await start();
    const before = await get();
    const sent =
      typeof body === "string" || Array.isArray(body) ? body : { billing: { user_enabled: true }, ...body };
    const result = await patch(sent);
    expect([result.status, result.body.errors[0].code]).toEqual([status, code]);
    expect(await get()).toEqual(before);
    expect(({} as Config).polluted).toBeUndefined();
  });

  it("names the place of a wrong value", async () => {
    const { patch } = await start();
    const { body } = await patch({ auth_attack_protection: { user_lockout: { max_attempts: 0 } } });
    expect(body.errors[0].meta).toEqual({
      config_key: "auth_attack_protection",
      param_name: "auth_attack_protection.user_lockout.max_attempts",
      schema_path:
        "/properties/auth_attack_protection/properties/user_lockout/properties/max_attempts/minimum",
    });
  });

  it("gives enabled organizations their defaults", async () => {
    const { patch } = await start();
    const { body } = await patch({ organization_settings: { enabled: true } });
    expect(body.before.organization_settings.creator_role).toBeNull();
    expect(body.after.organization_settings).toMatchObject({
      creator_role: "org:admin",
      max_allowed_memberships: 5,
      domains_default_role: "org:member",
    });
  });

  it("needs credentials for a connection in production", async () => {
    const { call, production, patch } = await start();
    expect((await patch({ connection_oauth_google: { enabled: true } })).status).toBe(200);
    const refused = await call("PATCH", `${production}/config`, {
      body: { connection_oauth_google: { enabled: true } },
    });
    expect([refused.status, refused.body.errors[0].meta.param_name]).toEqual([
      422,
      "connection_oauth_google.client_id",
    ]);
    const body = { connection_oauth_google: { enabled: true, client_id: "i", client_secret: "s" } };
    expect((await call("PATCH", `${production}/config`, { body })).status).toBe(200);
  });
});

describe("replacing", () => {
  it("accepts the configuration as read, and changes nothing", async () => {
    const { call, path, get, patch } = await start();
    await patch({ organization_settings: { enabled: true }, webhooks: { enabled: true } });
    const { config_version, ...config } = await get();
    const { status, body } = await call("PUT", path, {
      body: config,
      headers: { "if-match": config_version },
    });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.after).toEqual(body.before);
    expect(body.config_version).toBe(config_version);
    expect(await get()).toEqual({ config_version, ...config });
  });

  it("needs every key, and the version in If-Match", async () => {
    const { call, path, get } = await start();
    const { config_version, branding, billing, ...rest } = await get();
    const missing = await call("PUT", path, { body: rest });
    expect(missing.status).toBe(400);
    expect(missing.body.errors[0]).toMatchObject({
      code: "missing_config_keys",
      meta: { missing_keys: ["billing", "branding"] },
    });
    const inside = await call("PUT", path, { body: { config_version, branding, billing, ...rest } });
    expect(inside.body.errors[0].code).toBe("unknown_config_key");
  });

  it("does not merge", async () => {
    const { call, path, get } = await start();
    const { config_version: _, ...config } = await get();
    await call("PUT", path, { body: { ...config, auth_web3: { metamask: true } } });
    expect((await get("?keys=auth_web3")).auth_web3).toEqual({ metamask: true });
  });
});

it("takes what the official command line sends to enable organizations and billing", async () => {
  const { patch } = await start();
  const organization_settings = {
    enabled: true,
    force_organization_selection: true,
    domains_enabled: true,
    organization_creation_defaults: { enabled: true, automatic_organization_creation: { enabled: true } },
    max_allowed_memberships: 7,
  };
  const { status, body } = await patch({ organization_settings, billing: { organization_enabled: true } });
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.after.organization_settings).toMatchObject(organization_settings);
});
