import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";
import { furnished } from "../testing/furnished.ts";

// biome-ignore lint/suspicious/noExplicitAny: the test damages any member.
type Json = any;

/** The places of all members, of lists only those of the first item. */
function* places(value: Json, place: (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value !== "object" || value === null) return;
  const keys = Array.isArray(value) ? (value.length > 0 ? [0] : []) : Object.keys(value);
  for (const key of keys) {
    yield [...place, key];
    // The configuration and metadata may have any contents.
    if (key !== "config" && key !== "publicMetadata" && key !== "claims")
      yield* places(value[key], [...place, key]);
  }
}

const damages = [undefined, null, "x", 1e300, {}];

it("a snapshot with any member damaged is refused, or every read still works", async () => {
  const { emulator, app, production } = await furnished({
    token: "ak_damaged",
    seed: { applications: [{ name: "Acme", domain: "acme.example", users: 2, furnished: true }] },
  });
  await apiClient(emulator)("POST", `${app}/transfers`, { body: {} });
  emulator.claimToken();
  const text = emulator.serialize();
  const reads = [
    "/applications",
    "/domains?include_development=true",
    "/application_transfers",
    `${app}/domains`,
    `${app}/domains/acme.example/status`,
    `${production}/users?order_by=email_address`,
    `${production}/users?query=a`,
    `${production}/usage`,
    `${production}/jwt_templates`,
    `${production}/redirect_urls`,
    `${production}/config`,
  ];
  const damaged = createEmulator({ token: "ak_damaged", onError: () => {} });
  const headers = { authorization: "Bearer ak_damaged" };
  const failures = new Set<string>();
  for (const place of places(JSON.parse(text))) {
    for (const damage of damages) {
      const snapshot = JSON.parse(text);
      const parent = place.slice(0, -1).reduce((at, key) => at[key], snapshot);
      parent[place.at(-1)!] = damage;
      try {
        damaged.restore(snapshot);
      } catch (error) {
        if (!(error instanceof TypeError && error.message.startsWith("restore: ")))
          failures.add(`${place.join(".")} = ${JSON.stringify(damage)}: ${error}`);
        continue;
      }
      for (const path of reads) {
        const { status } = await damaged.fetch(`/v1/platform${path}`, { headers });
        if (status >= 500) failures.add(`${place.join(".")} = ${JSON.stringify(damage)}: ${path}`);
      }
      if ((await damaged.fetch("/").catch(() => ({ status: 500 }))).status >= 500)
        failures.add(`${place.join(".")} = ${JSON.stringify(damage)}: page`);
    }
  }
  expect([...failures]).toEqual([]);
});
