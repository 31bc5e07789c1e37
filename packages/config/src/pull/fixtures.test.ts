import type { PlatformClient } from "@clerk-platform/core";
import { expect, it } from "vitest";
import { type Fixture, fixtures } from "../../test/fixtures.ts";
import { createWorld } from "../../test/world.ts";
import { type Definition, type Plan, plan, pull, renderDefinition, secret } from "../index.ts";

/** A copy with reversed keys and, where the order is ignored, reversed lists. */
function turned(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turned(item));
    return name === "connections_oauth_custom" ? items : items.reverse();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner, key)])
      .reverse(),
  );
}

/** A service that returns keys and lists in another order each time. */
function restless(clerk: PlatformClient): PlatformClient {
  const { getConfig, listJWTTemplates } = clerk;
  return {
    ...clerk,
    getConfig: async (...call) => turned(await getConfig(...call)) as Awaited<ReturnType<typeof getConfig>>,
    listJWTTemplates: (async (...call: Parameters<typeof listJWTTemplates>) =>
      (await listJWTTemplates(...call)).map((template) => ({
        ...template,
        claims: turned(template.claims),
      }))) as unknown as typeof listJWTTemplates,
  };
}

async function configure(clerk: PlatformClient, applicationID: string, fixture: Fixture): Promise<void> {
  for (const envOrInsID of ["development", "production"] as const) {
    const target = { applicationID, envOrInsID };
    await clerk.patchConfig({ ...target, body: fixture.config });
    for (const url of fixture.redirectURLs ?? []) await clerk.createRedirectURL({ ...target, body: { url } });
    for (const body of fixture.jwtTemplates ?? []) await clerk.createJWTTemplate({ ...target, body });
  }
}

const changesOf = ({ applications }: Plan) =>
  applications.flatMap(({ instances }) => instances.flatMap(({ changes }) => changes));

it.each(fixtures)("plans no change right after pulling $kind", async (fixture) => {
  const { clerk, applicationID } = await createWorld({
    seed: { applications: [{ name: "Acme", domain: "acme.example" }] },
  });
  await configure(clerk, applicationID, fixture);
  const definition = await pull(clerk, applicationID);
  const text = renderDefinition(definition);
  expect(text).not.toContain("verysecret");
  // The definition after it was written to a file and read again.
  const read = new Function("defineConfig", "secret", `return ${text.split("export default ")[1]}`);
  const again = read((each: Definition) => each, secret) as Definition;
  expect(again).toEqual(definition);
  for (const service of [clerk, restless(clerk)]) {
    expect(changesOf(await plan(service, again))).toEqual([]);
    expect(changesOf(await plan(service, again, { dryRun: false }))).toEqual([]);
  }
  const everything = await pull(clerk, applicationID, { defaults: true });
  expect(changesOf(await plan(clerk, everything))).toEqual([]);
});
