import { describe, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";
import { furnished } from "../testing/furnished.ts";

const start = () => {
  const emulator = createEmulator();
  return { emulator, call: apiClient(emulator) };
};

describe("creating", () => {
  it("gives ids, keys and a development instance", async () => {
    const { call } = start();
    const { status, body } = await call("POST", "/applications", { body: { name: "Acme" } });
    expect(status).toBe(200);
    expect(body.application_id).toMatch(/^app_[0-9A-Za-z]{27}$/);
    expect(body.instances).toHaveLength(1);
    const [instance] = body.instances;
    expect(instance.instance_id).toMatch(/^ins_[0-9A-Za-z]{27}$/);
    expect(instance.environment_type).toBe("development");
    expect(instance.secret_key).toMatch(/^sk_test_\w+$/);
    expect(instance.publishable_key).not.toContain("=");
    expect(atob(instance.publishable_key.replace("pk_test_", ""))).toMatch(
      /^[a-z]+-[a-z]+-\d+\.clerk\.accounts\.dev\$$/,
    );
  });

  it("adds production for a domain", async () => {
    const { call } = start();
    const { body } = await call("POST", "/applications", { body: { name: "Acme", domain: "Acme.example" } });
    expect(body.instances.map((i: { environment_type: string }) => i.environment_type)).toEqual([
      "development",
      "production",
    ]);
    expect(atob(body.instances[1].publishable_key.replace("pk_live_", ""))).toBe("clerk.acme.example$");
    expect(body.instances[1].secret_key).toMatch(/^sk_live_/);
  });

  it("adds production for an environment type, without a key until it has a domain", async () => {
    const { call } = start();
    const body = { name: "Acme", environment_types: ["development", "production"] };
    const application = (await call("POST", "/applications", { body })).body;
    expect(application.instances[1]).not.toHaveProperty("publishable_key");
    const path = `/applications/${application.application_id}`;
    expect((await call("POST", `${path}/domains`, { body: { name: "acme.example" } })).status).toBe(201);
    expect((await call("GET", path)).body.instances[1].publishable_key).toMatch(/^pk_live_/);
  });

  it.each([
    [{ name: "x", environment_types: ["staging"] }, 400, "invalid_environment_type"],
    [{ name: "x", template: "blog" }, 422, "form_param_value_invalid"],
    [{ name: "" }, 422, "form_param_missing"],
    [{ name: "x".repeat(257) }, 422, "form_param_max_length_exceeded"],
    [{}, 422, "form_param_missing"],
    [{ name: 7 }, 422, "form_param_type_invalid"],
    [{ name: "x", domain: "localhost" }, 422, "form_param_format_invalid"],
    [{ name: "x", domain: "https://a.example" }, 422, "form_param_format_invalid"],
    [{ name: "x", domain: "me.github.io" }, 422, "known_hosting_domain"],
    [{ name: "x", domain: "sub.clerk.com" }, 422, "reserved_domain"],
    [{ name: "x", domain: "accounts.a.example" }, 422, "reserved_subdomain"],
    [{ name: "x", domain: "a.vercel.app", proxy_path: "" }, 422, "proxy_url_required_for_provider_domain"],
    [{ name: "x", domain: "a.vercel.app", proxy_path: "/a/b" }, 422, "form_param_format_invalid"],
    [{ name: "x", proxy_path: "/__clerk" }, 422, "form_conditional_param_missing"],
  ])("refuses %j with %i %s and creates nothing", async (body, status, code) => {
    const { emulator, call } = start();
    const { revision } = emulator;
    const result = await call("POST", "/applications", { body });
    expect([result.status, result.body.errors[0].code]).toEqual([status, code]);
    expect(emulator.revision).toBe(revision);
    expect((await call("GET", "/applications")).body).toEqual([]);
  });

  it("accepts keys the schema does not know, as the service does", async () => {
    const { call } = start();
    expect((await call("POST", "/applications", { body: { name: "x", from_source: "cli" } })).status).toBe(
      200,
    );
  });

  it("refuses a domain that another application has", async () => {
    const { emulator, call } = start();
    const body = { name: "x", domain: "a.example" };
    await call("POST", "/applications", { body });
    const other = emulator.addKey({ workspace: "other" });
    for (const token of [emulator.token, other]) {
      const { status, body: refusal } = await call("POST", "/applications", { body, token });
      expect([status, refusal.errors[0].code]).toEqual([400, "home_url_taken"]);
    }
  });

  it("follows the template", async () => {
    const { call } = start();
    const { body } = await call("POST", "/applications", { body: { name: "x", template: "b2b-saas" } });
    const config = await call(
      "GET",
      `/applications/${body.application_id}/instances/development/config?keys=organization_settings`,
    );
    expect(config.body.organization_settings).toMatchObject({ enabled: true, max_allowed_memberships: 5 });
  });
});

describe("secret keys", () => {
  it("are returned only on request, and only with the scope", async () => {
    const { emulator, call, app } = await furnished();
    expect(JSON.stringify((await call("GET", app)).body)).not.toContain("sk_");
    expect((await call("GET", `${app}?include_secret_keys=true`)).body.instances[0].secret_key).toMatch(
      /^sk_test_/,
    );
    expect(
      (await call("GET", "/applications?include_secret_keys=true")).body[0].instances[1].secret_key,
    ).toMatch(/^sk_live_/);
    const token = emulator.addKey({ scopes: ["applications:read"] });
    expect((await call("GET", app, { token })).status).toBe(200);
    const refused = await call("GET", `${app}?include_secret_keys=true`, { token });
    expect(refused.status).toBe(403);
    expect(refused.body.errors[0]).toMatchObject({
      code: "authorization_missing_scopes",
      meta: { scopes: ["application_secret_keys:read"] },
    });
    expect((await call("GET", `${app}?include_secret_keys=false`, { token })).status).toBe(200);
  });
});

it("renames, and deletes with everything below", async () => {
  const { call, app } = await furnished();
  expect((await call("PATCH", app, { body: { name: " New " } })).body.name).toBe("New");
  expect((await call("PATCH", app, { body: {} })).body.name).toBe("New");
  expect((await call("GET", app)).body.name).toBe("New");
  expect((await call("DELETE", app)).body).toMatchObject({ deleted: true });
  expect((await call("GET", app)).status).toBe(404);
  expect((await call("DELETE", app)).status).toBe(404);
  expect((await call("GET", "/domains/acme.example")).status).toBe(404);
  expect((await call("POST", "/applications", { body: { name: "x", domain: "acme.example" } })).status).toBe(
    200,
  );
});

describe("claiming", () => {
  it("a claim token works once, and moves the application to the workspace of the key", async () => {
    const { emulator, call } = start();
    const token = emulator.claimToken();
    expect((await call("GET", "/applications")).body).toEqual([]);
    const body = { token, name: "Mine" };
    const claimed = await call("POST", "/accountless_applications/claim", { body });
    expect(claimed.body).toMatchObject({ name: "Mine" });
    expect(claimed.body.instances[0]).not.toHaveProperty("secret_key");
    expect((await call("GET", "/applications")).body).toHaveLength(1);
    expect((await call("POST", "/accountless_applications/claim", { body })).status).toBe(404);
  });

  it("claiming needs an active organization, and a refusal does not use the token up", async () => {
    const { emulator, call } = start();
    const body = { token: emulator.claimToken(), name: "Mine" };
    const token = emulator.addKey({ activeOrganization: false });
    const refused = await call("POST", "/accountless_applications/claim", { body, token });
    expect([refused.status, refused.body.errors[0].code]).toEqual([403, "authorization_invalid"]);
    const long = { ...body, name: "n".repeat(51) };
    const tooLong = await call("POST", "/accountless_applications/claim", { body: long });
    expect(tooLong.body.errors[0].code).toBe("form_param_max_length_exceeded");
    expect((await call("POST", "/accountless_applications/claim", { body })).status).toBe(200);
  });
});

it("keys do not see applications of other workspaces", async () => {
  const { emulator, call, app, production } = await furnished();
  const token = emulator.addKey({ workspace: "other" });
  expect((await call("GET", "/applications", { token })).body).toEqual([]);
  for (const path of [app, `${production}/users`, `${app}/domains`, "/domains/acme.example"]) {
    expect((await call("GET", path, { token })).status).toBe(404);
  }
  expect((await call("DELETE", app, { token })).status).toBe(404);
  expect((await call("GET", "/domains", { token })).body.total_count).toBe(0);
});
