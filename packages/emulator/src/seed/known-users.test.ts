import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { readSeed } from "../node/read-seed.ts";
import { apiClient } from "../testing/api-client.ts";
import { testClock } from "../testing/test-clock.ts";
import type { Seed } from "./seed-options.ts";

const seed: Seed = {
  applications: [
    {
      name: "Acme",
      domain: { name: "acme.example", state: "pending" },
      users: {
        production: [
          { email: "alice@example.com", first_name: "Alice", banned: true },
          { email: "bob@example.com", locked: true, public_metadata: { plan: "pro" } },
          { username: "no-address" },
        ],
      },
      usage: { production: { mau: 12_000, mao: 7, sms_messages: 30, enterprise_connections: 2 } },
    },
  ],
  keys: [{ token: "ak_reader", scopes: ["users:read"], plan: "free" }],
};

async function acme(emulator = createEmulator({ seed, clock: testClock() })) {
  const call = apiClient(emulator);
  const [{ application_id }] = (await call("GET", "/applications")).body;
  return { emulator, call, app: `/applications/${application_id}`, id: application_id as string };
}

it("a seed can say which users there are", async () => {
  const { call, app } = await acme();
  const users = `${app}/instances/production/users`;
  const [alice] = (await call("GET", `${users}?query=alice`)).body.data;
  expect(alice).toMatchObject({ first_name: "Alice", banned: true });
  expect(alice.email_addresses[0].email_address).toBe("alice@example.com");
  expect((await call("POST", `${users}/${alice.id}/unban`)).body.banned).toBe(false);
  const [nobody] = (await call("GET", `${users}?query=no-address`)).body.data;
  expect(nobody.primary_email_address_id).toBeNull();
  expect((await call("GET", `${app}/instances/development/users`)).body.total_count).toBe(0);
});

it("a seed can say usage, keys and the state of a domain", async () => {
  const { emulator, call, app } = await acme();
  const usage = (await call("GET", `${app}/instances/production/usage`)).body;
  expect(usage).toMatchObject({
    mau: { total_usage: 12_000, total_billable_usage: 2_000 },
    mao: { total_usage: 7 },
    sms_messages: { total_usage: 30 },
    enterprise_connections: { total_usage: 2 },
  });
  expect((await call("GET", "/applications", { token: "ak_reader" })).status).toBe(403);
  const status = `${app}/domains/acme.example/status`;
  expect((await call("GET", status)).body.dns.status).toBe("not_started");
  emulator.advance(60_000);
  expect((await call("GET", status)).body.status).toBe("complete");
});

it("addUser and setUsage change the state, and refuse wrong input", async () => {
  const { emulator, call, app, id } = await acme();
  const user = emulator.addUser("Acme", { email: "Carol@example.com" }, { environment: "development" });
  const { data } = (await call("GET", `${app}/instances/development/users`)).body;
  expect(data[0]).toMatchObject({ id: user, email_addresses: [{ email_address: "carol@example.com" }] });
  emulator.setUsage(id, { mau: 5 });
  expect((await call("GET", `${app}/instances/production/usage`)).body).toMatchObject({
    mau: { total_usage: 5 },
    mao: { total_usage: 7 },
  });
  const before = emulator.serialize();
  for (const [act, message] of [
    [() => emulator.addUser("Nobody", {}), 'There is no application "Nobody".'],
    [() => emulator.addUser("Acme", {}, { environment: "staging" }), 'no instance "staging"'],
    [() => emulator.addUser("Acme", { email: "alice@example.com" }), "another user of the instance has it"],
    [() => emulator.addUser("Acme", { mail: "x@y" } as never), 'user: unknown member "mail"'],
    [() => emulator.setUsage("Acme", { mau: -1 }), "usage.mau: must be a whole number, 0 or more"],
  ] as const)
    expect(act).toThrow(message);
  expect(emulator.serialize()).toBe(before);
});

it("a seed exported from the present state gives the same users, usage, domains and keys", async () => {
  const { emulator } = await acme();
  emulator.addUser("Acme", { email: "dora@example.com" });
  const exported = emulator.exportSeed();
  const copy = createEmulator({ seed: JSON.parse(JSON.stringify(exported)), clock: testClock() });
  expect(copy.exportSeed().applications).toEqual(exported.applications);
  expect(copy.exportSeed().keys).toEqual(exported.keys);
  const small = createEmulator({ seed: "small" }).exportSeed();
  expect(createEmulator({ seed: small }).exportSeed().applications).toHaveLength(4);
});

it.each([
  [{ apps: [] }, 'seed: unknown member "apps"; known: applications, users, keys'],
  [{ users: "3" }, "seed.users: must be a whole number"],
  [{ users: 1e9 }, "seed.users: at most 250000"],
  [{ applications: 1e9 }, "seed.applications: at most 10000"],
  [{ applications: 10_000, users: 1000 }, "seed: at most 250000 users"],
  [
    { applications: [{ name: "a", users: [{ email: "nobody" }] }] },
    "users[0].email: must be an email address",
  ],
  [
    { applications: [{ name: "a", users: [{ email: "a@b.c" }, { email: "A@b.c" }] }] },
    "users[1].email: another user has it",
  ],
  [
    { applications: [{ name: "a", domain: { name: "a.example", state: "x" } }] },
    "domain.state: must be one of",
  ],
  [{ applications: [{ name: "a", usage: { production: { mau: 1.5 } } }] }, "usage.production.mau"],
  [
    { keys: [{}, { token: "sk_test_x" }] },
    "seed.keys[1]: token: the Platform API refuses keys that begin with sk_",
  ],
  [{ keys: Array(1001).fill({}) }, "seed.keys: at most 1000"],
  [{ applications: [{ name: "a", domain: { name: 1.5 } }] }, "domain.name: must be a string"],
  [
    { applications: [{ name: "a", users: { production: [{ email: "a@b.c" }] } }] },
    "seed.applications[0].users.production: the application has no production instance; give it a domain, or production: true",
  ],
  [
    { applications: [{ name: "a", usage: { production: { mau: 1 } } }] },
    "seed.applications[0].usage.production: the application has no production instance",
  ],
])("refuses the seed %j, naming the place", (wrong, message) => {
  expect(() => createEmulator({ seed: wrong as never })).toThrow(message);
});

it("over HTTP, unknown members of a control are refused by name", async () => {
  const { emulator } = await acme();
  const post = async (path: string, body: unknown) => {
    const response = await emulator.fetch(`/__emulator${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as { error?: string; id?: string } };
  };
  const added = await post("/users", { application: "Acme", user: { email: "eve@example.com" } });
  expect(added.body.id).toMatch(/^user_/);
  expect((await post("/usage", { application: "Acme", usage: { mao: 1 } })).status).toBe(200);
  for (const [path, body] of [
    ["/advance", { ms: 1, sekonds: 2 }],
    ["/reset", { sead: "none" }],
    ["/dns/fail", { domain: "acme.example", hints: "x" }],
    ["/keys", { scope: [] }],
  ] as const) {
    const refused = await post(path, body);
    expect(refused.status).toBe(400);
    expect(refused.body.error).toContain("unknown member");
  }
  expect((await post("/dns/fail", { domain: "acme.example", hint: 5 })).status).toBe(400);
});

it("the command line takes a seed from a JSON file, and says what is wrong with one", () => {
  const folder = mkdtempSync(join(tmpdir(), "emulator-seed-"));
  const path = join(folder, "seed.json");
  writeFileSync(path, JSON.stringify(seed));
  expect(readSeed(path)).toEqual(seed);
  expect(readSeed("small")).toBe("small");
  writeFileSync(path, "{");
  expect(() => readSeed(path)).toThrow(`--seed: ${path} is not JSON`);
  writeFileSync(path, '{"x":1}');
  expect(() => readSeed(path)).toThrow('seed: unknown member "x"');
  rmSync(folder, { recursive: true });
  expect(() => readSeed(path)).toThrow(`--seed: ${path} cannot be read (ENOENT)`);
});
