import { describe, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";

describe("small", () => {
  it("has users, domains, templates and transfers", async () => {
    const call = apiClient(createEmulator({ seed: "small" }));
    const apps = (await call("GET", "/applications")).body;
    expect(apps).toHaveLength(4);
    // biome-ignore lint/suspicious/noExplicitAny: the client has checked every body.
    const users: any[] = [];
    for (const app of apps) {
      for (const { instance_id } of app.instances) {
        const path = `/applications/${app.application_id}/instances/${instance_id}`;
        users.push(...(await call("GET", `${path}/users?limit=500`)).body.data);
      }
    }
    expect(users).toHaveLength(40);
    const some = (what: (user: (typeof users)[number]) => boolean) =>
      expect(users.filter(what).length).toBeGreaterThan(0);
    some(({ banned }) => banned);
    some(({ external_accounts }) => external_accounts.length > 0);
    some(({ email_addresses }) =>
      email_addresses.some((email: { verification: unknown }) => email.verification === null),
    );
    some(({ phone_numbers }) => phone_numbers.length > 0);
    some(({ totp_enabled }) => totp_enabled);
    some(({ last_sign_in_at }) => last_sign_in_at === null);
    expect(new Set(users.map(({ id }) => id)).size).toBe(40);
    const acme = `/applications/${apps[0].application_id}`;
    expect((await call("GET", `${acme}/instances/production/jwt_templates`)).body).toHaveLength(2);
    expect((await call("GET", `${acme}/instances/production/redirect_urls`)).body.total_count).toBe(2);
    expect((await call("GET", `${acme}/domains/acme.example/status`)).body.status).toBe("complete");
    expect((await call("GET", "/application_transfers")).body.total_count).toBe(2);
    expect((await call("GET", "/domains")).body.total_count).toBe(2);
  });
});

describe("large", () => {
  it("has 50,000 users as documented, and pages through them", async () => {
    const emulator = createEmulator({ seed: "large" });
    const call = apiClient(emulator);
    const [app] = (await call("GET", "/applications")).body;
    const users = `/applications/${app.application_id}/instances/production/users`;
    const first = await call("GET", `${users}?limit=500`);
    expect(first.body.total_count).toBe(50_000);
    expect((await call("GET", `${users}?limit=500&offset=49750&order_by=last_name`)).body.data).toHaveLength(
      250,
    );
    const search = await call("GET", `${users}?query=amara&limit=5`);
    expect(search.body.total_count).toBeGreaterThan(100);
  });
});

it("a seed can list its applications", async () => {
  const call = apiClient(
    createEmulator({
      seed: {
        users: 2,
        applications: [
          { name: "A", domain: "shop.vercel.app" },
          { name: "B", production: true, users: { production: 3 } },
        ],
      },
    }),
  );
  const apps = (await call("GET", "/applications")).body;
  const count = async (index: number, environment: string) =>
    (await call("GET", `/applications/${apps[index].application_id}/instances/${environment}/users`)).body
      .total_count;
  expect([await count(0, "development"), await count(0, "production")]).toEqual([2, 2]);
  expect([await count(1, "development"), await count(1, "production")]).toEqual([0, 3]);
  expect((await call("GET", "/domains/shop.vercel.app")).body.proxy_url).toBe(
    "https://shop.vercel.app/__clerk",
  );
  expect(apiClient(createEmulator({ seed: { applications: 3 } }))).toBeTypeOf("function");
});

it.each([
  [{ applications: -1 }, /seed\.applications/],
  [{ applications: 1.5 }, /seed\.applications/],
  [{ users: "5" }, /seed\.users/],
  [{ applications: [{ name: 5 }] }, /seed\.applications\[0\]\.name/],
  [{ applications: [{ name: "x", users: -1 }] }, /seed\.applications\[0\]\.users/],
  [{ applications: [{ name: "x", domain: "http://x" }] }, /seed\.applications\[0\]\.domain/],
  ["huge", /"none", "small", "large"/],
  [null, /seed/],
])("refuses %j", (seed, message) => {
  expect(() => createEmulator({ seed: seed as never })).toThrow(message);
});
