import { expect, it } from "vitest";
import { furnished } from "../testing/furnished.ts";

it('credentials of a connection have the type "string" in the schema, as known clients expect', async () => {
  const { call, production } = await furnished();
  const { properties } = (await call("GET", `${production}/config/schema`)).body;
  for (const [key, schema] of Object.entries<{ properties: Record<string, { type: unknown }> }>(properties)) {
    if (!key.startsWith("connection_oauth_")) continue;
    for (const name of ["client_id", "client_secret"]) expect(schema.properties[name]!.type).toBe("string");
  }
  for (const name of ["team_id", "key_id"])
    expect(properties.connection_oauth_apple.properties[name].type).toBe("string");
});

it("Apple in production needs all four credentials", async () => {
  const { call, production } = await furnished();
  const credentials = { client_id: "a", client_secret: "b", team_id: "c", key_id: "d" };
  const enable = (settings: object) =>
    call("PATCH", `${production}/config`, {
      body: { connection_oauth_apple: { enabled: true, ...settings } },
    });
  for (const missing of Object.keys(credentials)) {
    const refused = await enable({ ...credentials, [missing]: "" });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].meta.param_name).toBe(`connection_oauth_apple.${missing}`);
  }
  expect((await enable(credentials)).status).toBe(200);
});

it("http redirect URLs are accepted only for this machine", async () => {
  const { call, production } = await furnished();
  const create = async (url: string) =>
    (await call("POST", `${production}/redirect_urls`, { body: { url } })).status;
  expect(await create("http://evil.example/cb")).toBe(422);
  expect(await create("http://localhost.evil.example/cb")).toBe(422);
  expect(await create("http://localhost:4000/cb")).toBe(200);
  expect(await create("myapp://cb")).toBe(200);
});

it("a development host is unique and ends in at most two digits", async () => {
  const { emulator, call } = await furnished({ seed: { applications: 400 } });
  const { body } = await call("GET", "/applications");
  const hosts = body.map(({ instances }: { instances: { publishable_key: string }[] }) =>
    atob(instances[0]!.publishable_key.slice("pk_test_".length)),
  );
  for (const host of hosts) expect(host).toMatch(/^[a-z]+(-[a-z]+)+-\d{1,2}\.clerk\.accounts\.dev\$$/);
  expect(new Set(hosts).size).toBe(400);
  expect(emulator.revision).toBeGreaterThan(0);
});
