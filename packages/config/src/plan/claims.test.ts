import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { createWorld } from "../../test/world.ts";
import {
  apply,
  clear,
  countChanges,
  countUncompared,
  type Definition,
  type JWTTemplateSettings,
  plan,
  promote,
  pull,
  renderDefinition,
  secret,
} from "../index.ts";

const environment = { SHARED_KEY: "claims-verysecret" };
const claims = {
  aud: ["a", "b"],
  nothing: null,
  partner: { shared_key: secret("SHARED_KEY"), access_token: "{{user.public_metadata.token}}" },
};

const declare = (settings: JWTTemplateSettings): Definition => ({
  application: { name: "Acme" },
  instances: { development: {} },
  jwtTemplates: { development: { partner: settings } },
});

/** An application whose template has the declared claims. */
async function applied() {
  const world = await createWorld();
  const target = { applicationID: world.applicationID, envOrInsID: "development" as const };
  const planned = await plan(world.clerk, declare({ claims }));
  const report = await apply(world.clerk, planned, { environment });
  const stored = async () =>
    (await world.clerk.listJWTTemplates(target)).find(({ name }) => name === "partner")!;
  const store = async (body: object) =>
    world.clerk.updateJWTTemplate({
      ...target,
      templateID: (await stored()).id,
      body: { ...(await stored()), ...body, object: undefined, id: undefined } as never,
    });
  return { ...world, target, planned, report, stored, store };
}

it.each<[string, unknown, string]>([
  [
    "a literal secret by its name",
    { a: { client_secret: "plain" } },
    'a.client_secret is a secret: declare secret("NAME") instead, so that no file contains it',
  ],
  [
    "a literal secret by its shape",
    { note: ["sk_live_0123456789abcdef"] },
    'note.0 is a secret: declare secret("NAME") instead, so that no file contains it',
  ],
  ["clear()", { a: { b: clear() } }, "a.b takes no clear(): leave the claim out"],
])("claims with %s are rejected", async (_, wrong, problem) => {
  const { clerk, requests } = await createWorld();
  const error = await rejection(plan(clerk, declare({ claims: wrong as Record<string, unknown> })));
  expect(error.message).toBe(
    `The definition is invalid:\n- jwtTemplates.development.partner.claims.${problem}`,
  );
  expect(requests()).toEqual([]);
});

it("a secret in claims is sent, but neither planned nor reported", async () => {
  const { stored, planned, report, requests, clerk } = await applied();
  expect((await stored()).claims).toEqual({
    aud: ["a", "b"],
    nothing: null,
    partner: { shared_key: "claims-verysecret", access_token: "{{user.public_metadata.token}}" },
  });
  expect(JSON.stringify([planned, report])).not.toContain("verysecret");
  requests();
  const again = await apply(clerk, planned, { environment });
  expect(again.applications[0]!.steps.map(({ outcome }) => outcome)).toEqual(["already"]);
  expect(requests().filter((request) => /^(create|update)/.test(request))).toEqual([]);
});

it("a secret in claims is compared if its value or the report of the last apply is known", async () => {
  const { clerk, report, store, stored } = await applied();
  const definition = declare({ claims });
  const open = await plan(clerk, definition);
  expect([countChanges(open), countUncompared(open)]).toEqual([0, 1]);
  expect(open.applications[0]!.instances[0]!.uncompared).toEqual([
    "jwtTemplates.partner.claims.partner.shared_key",
  ]);
  // Its value is compared when this plan is applied.
  const nothing = await apply(clerk, open, { environment });
  expect(nothing.applications[0]!.steps.map(({ outcome }) => outcome)).toEqual(["already"]);
  expect(countChanges(await plan(clerk, definition, { compareSecrets: { environment } }))).toBe(0);
  expect(countChanges(await plan(clerk, definition, { lastApply: report }))).toBe(0);
  await store({
    claims: { ...(await stored()).claims, partner: { ...claims.partner, shared_key: "other" } },
  });
  for (const how of [{ compareSecrets: { environment } }, { lastApply: report }]) {
    const changed = await plan(clerk, definition, how);
    expect(changed.applications[0]!.instances[0]!.changes).toEqual([
      {
        path: ["jwtTemplates", "partner", "claims", "partner", "shared_key"],
        kind: "secret",
        before: "(secret)",
        after: "(secret changed)",
      },
    ]);
  }
  await apply(clerk, await plan(clerk, definition), { environment });
  expect((await stored()).claims.partner).toMatchObject({ shared_key: "claims-verysecret" });
});

it("all claims are managed: an undeclared claim and another order of a list are changes", async () => {
  const { clerk, store, stored } = await applied();
  const now = (await stored()).claims;
  await store({ claims: { ...now, aud: ["b", "a"], partner: { ...(now.partner as object), extra: 1 } } });
  const planned = await plan(clerk, declare({ claims }), { compareSecrets: { environment } });
  const path = ["jwtTemplates", "partner", "claims"];
  expect(planned.applications[0]!.instances[0]!.changes).toEqual([
    { path: [...path, "aud"], kind: "change", before: ["b", "a"], after: ["a", "b"] },
    { path: [...path, "partner", "extra"], kind: "clear", before: 1, after: null },
  ]);
  await apply(clerk, planned, { environment });
  expect((await stored()).claims).toEqual(now);
});

it("pull writes a reference for a secret in claims, for which plan finds no change", async () => {
  const { clerk, applicationID, store, stored } = await applied();
  await store({ claims: { ...(await stored()).claims, api_key: "pulled-verysecret" } });
  const pulled = await pull(clerk, applicationID);
  const name = "JWTTEMPLATES_PARTNER_CLAIMS_API_KEY_DEVELOPMENT";
  expect(renderDefinition(pulled)).toContain(`api_key: secret("${name}")`);
  const compareSecrets = { environment: { [name]: "pulled-verysecret" } };
  const settings = pulled.jwtTemplates!.development!.partner as JWTTemplateSettings;
  expect(countChanges(await plan(clerk, declare(settings), { compareSecrets }))).toBe(0);
});

it("promote leaves out a template with a secret in its claims", async () => {
  const { clerk, applicationID, store, stored } = await applied();
  await store({ claims: { ...(await stored()).claims, api_key: "dev-verysecret" } });
  const planned = await promote(clerk, applicationID);
  expect(JSON.stringify(planned)).not.toContain("verysecret");
  expect(planned.applications[0]!.instances[0]!.notes).toContain(
    "JWT template partner has a secret in its claims and is left out; declare it with secret()",
  );
});

it("pull and promote reject a service that returns what looks like secret(), which would send a variable", async () => {
  const { clerk, applicationID, store } = await applied();
  await store({ claims: { home: { $secret: "HOME", from: "environment" } } });
  expect((await rejection(pull(clerk, applicationID))).message).toBe(
    "jwtTemplates.development.partner.claims.home of the service looks like secret() or clear(): change it there",
  );
  expect((await rejection(promote(clerk, applicationID))).message).toContain(
    "claims.home of the service looks like secret() or clear()",
  );
});
