import { operationScopes } from "@clerk-platform/contract";
import { describe, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";
import { allScopes } from "./authorize.ts";

describe("tokens", () => {
  it.each([
    [undefined, "authentication_invalid"],
    ["", "authentication_invalid"],
    ["Basic YTpi", "authorization_header_format_invalid"],
    ["Bearer", "authorization_header_format_invalid"],
    ["Bearer a b", "authorization_header_format_invalid"],
    ["Bearer sk_test_123", "clerk_key_invalid"],
    ["Bearer pk_test_123", "clerk_key_invalid"],
    ["Bearer ak_unknown", "could_not_authenticate_request"],
    ["Bearer oat_unknown", "platform_oauth_access_token_invalid"],
    ["Bearer eyJhbGciOiJub25lIn0.e30.", "platform_oauth_access_token_invalid"],
    ["Bearer __proto__", "could_not_authenticate_request"],
  ])("%j is refused with 401 %s, and not repeated in the response", async (authorization, code) => {
    const emulator = createEmulator();
    const headers: HeadersInit = authorization === undefined ? {} : { authorization };
    const response = await emulator.fetch("/v1/platform/applications", { headers });
    expect(response.status).toBe(401);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ code, message: expect.any(String), long_message: expect.any(String) }],
      clerk_trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const secret = authorization?.split(" ")[1];
    if (secret && secret.length > 5) expect(text).not.toContain(secret);
  });

  it("can be given, revoked, and be OAuth tokens", async () => {
    const emulator = createEmulator({ token: "ak_mine", keys: [{ token: "oat_mine" }] });
    const call = apiClient(emulator);
    expect(emulator.token).toBe("ak_mine");
    expect((await call("GET", "/applications")).status).toBe(200);
    expect((await call("GET", "/applications", { token: "oat_mine" })).status).toBe(200);
    emulator.revokeKey("oat_mine");
    expect((await call("GET", "/applications", { token: "oat_mine" })).status).toBe(401);
  });
});

describe("scopes", () => {
  it("are those of the document and its overlay", () => {
    expect(allScopes).toContain("users:delete");
    expect(allScopes).toContain("application_secret_keys:read");
    for (const { scope } of Object.values(operationScopes))
      if (scope) expect(allScopes).toContain(scope.name);
  });

  it("manage does not imply read", async () => {
    const emulator = createEmulator();
    const call = apiClient(emulator);
    const token = emulator.addKey({ scopes: ["applications:manage"] });
    expect((await call("POST", "/applications", { body: { name: "x" }, token })).status).toBe(200);
    const refused = await call("GET", "/applications", { token });
    expect(refused.status).toBe(403);
    expect(refused.body.errors[0]).toMatchObject({
      code: "authorization_missing_scopes",
      long_message: "The token lacks: applications:read (inferred from similar operations).",
      meta: { scopes: ["applications:read"] },
    });
  });

  it("are checked before path, query and body", async () => {
    const emulator = createEmulator();
    const call = apiClient(emulator);
    const token = emulator.addKey({ scopes: [] });
    expect((await call("POST", "/applications", { body: "not json", token })).status).toBe(403);
    expect((await call("DELETE", "/applications/app_unknown", { token })).status).toBe(403);
  });

  it("and plans that do not exist are refused by addKey", () => {
    expect(() => createEmulator({ scopes: ["users:write"] })).toThrow(/users:write/);
    // @ts-expect-error: there is no such plan
    expect(() => createEmulator().addKey({ plan: "gold" })).toThrow(/plan: must be/);
    expect(() => createEmulator({ token: "a\r\nb: c" })).toThrow(/token/);
  });
});

describe("plans", () => {
  it("a missing feature is 402, under both names that clients read", async () => {
    const emulator = createEmulator({ plan: "free" });
    const call = apiClient(emulator);
    const { application_id } = (await call("POST", "/applications", { body: { name: "x" } })).body;
    const path = `/applications/${application_id}/instances/development/config`;
    const refused = await call("PATCH", path, { body: { auth_multi_factor: { totp: { enabled: true } } } });
    expect(refused.status).toBe(402);
    expect(refused.body.errors[0]).toMatchObject({
      code: "unsupported_subscription_plan_features",
      meta: { unsupported_features: ["multi_factor"], features: ["multi_factor"] },
    });
    const token = emulator.addKey({ plan: { features: ["multi_factor"] } });
    const allowed = await call("PATCH", path, {
      token,
      body: { auth_multi_factor: { totp: { enabled: true } } },
    });
    expect(allowed.status).toBe(200);
    // A feature in use can be changed without the plan.
    const later = await call("PATCH", path, { body: { auth_multi_factor: { required: true } } });
    expect(later.status).toBe(200);
  });
});
