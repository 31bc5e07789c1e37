import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { createWorld, type World } from "../../test/world.ts";
import {
  apply,
  clear,
  countChanges,
  countUncompared,
  type Definition,
  drift,
  formatPlan,
  formatPlanMarkdown,
  type JWTTemplateSettings,
  plan,
  secret,
} from "../index.ts";

const google = { enabled: true, client_id: "id", client_secret: secret("GOOGLE_SECRET") };
const all: Definition = {
  application: { name: "Acme" },
  base: { auth_password: { min_length: 12 } },
  instances: { development: {}, production: { session_settings: { lifetime_in_seconds: 3600 } } },
};

describe("the requests of a plan", () => {
  const example: Definition = {
    application: { name: "Acme" },
    base: { auth_password: { min_length: 12 } },
    instances: { development: {}, production: { connection_oauth_google: google } },
    redirectURLs: { production: ["https://acme.example/sso"] },
    jwtTemplates: { production: { supabase: { claims: { aud: "authenticated" } } } },
  };
  const schemaOf = ({ clerk, applicationID }: World) =>
    clerk.getConfigSchema({ applicationID, envOrInsID: "development" });

  it("takes one request for the application and one per declared set of an instance, with a given schema", async () => {
    const world = await createWorld();
    const { clerk, requests } = world;
    const schema = await schemaOf(world);
    requests();
    await plan(clerk, example, { schema });
    const sets = ["patchConfig 200", "getConfig 200", "listRedirectURLs 200", "listJWTTemplates 200"];
    expect(requests()).toEqual(["listApplications 200", ...sets]);
    await plan(clerk, example);
    expect(requests()).toEqual(["listApplications 200", "getConfigSchema 200", ...sets]);
  });

  it("takes the same number of requests with compared secrets, and then validates in a dry run", async () => {
    const world = await createWorld();
    const { clerk, requests } = world;
    const schema = await schemaOf(world);
    requests();
    await plan(clerk, example, {
      schema,
      compareSecrets: { environment: { GOOGLE_SECRET: "GOCSPX-verysecret" } },
    });
    expect(requests().filter((request) => request === "patchConfig 200")).toHaveLength(2);
    const error = await rejection(
      plan(clerk, example, { schema, compareSecrets: { environment: { GOOGLE_SECRET: "x".repeat(3000) } } }),
    );
    expect(error.status).toBe(422);
  });

  it("takes one request per application of a fleet whose instance declares a secret", async () => {
    const { clerk, requests, applicationID } = await createWorld({
      seed: {
        applications: [
          { name: "Acme", domain: "acme.example" },
          { name: "Globex", domain: "globex.example" },
        ],
      },
    });
    expect(applicationID).not.toBe("");
    await plan(clerk, {
      application: { all: true },
      instances: { production: { connection_oauth_google: google } },
    });
    expect(requests()).toEqual([
      "listApplications 200",
      "getConfigSchema 200",
      "getConfig 200",
      "getConfig 200",
    ]);
  });

  it("reads the schema again before it rejects values that are invalid in the given one", async () => {
    const world = await createWorld();
    const { clerk, requests } = world;
    const { auth_password: _, ...properties } = (await schemaOf(world)).properties as Record<string, unknown>;
    requests();
    const old = { type: "object", properties };
    expect(countChanges(await plan(clerk, all, { schema: old }))).toBe(3);
    expect(requests().filter((request) => request.startsWith("getConfigSchema"))).toHaveLength(1);
    const typo = { ...all, base: { auth_pasword: {} } };
    expect((await rejection(plan(clerk, typo, { schema: old }))).message).toContain(
      'auth_pasword is not a known setting; did you mean "auth_password"?',
    );
    expect(requests()).toEqual(["listApplications 200", "getConfigSchema 200"]);
  });

  it("plans both instances of an application with four requests: application, schema and two dry runs", async () => {
    const { clerk, requests } = await createWorld();
    const planned = await plan(clerk, all);
    expect(requests()).toEqual([
      "listApplications 200",
      "getConfigSchema 200",
      "patchConfig 200",
      "patchConfig 200",
    ]);
    expect(
      planned.applications[0]!.instances.map(({ changes }) => changes.map(({ path }) => path.join("."))),
    ).toEqual([
      ["auth_password.min_length"],
      ["auth_password.min_length", "session_settings.lifetime_in_seconds"],
    ]);
  });

  it("takes one more request per declared list, and changes nothing", async () => {
    const { clerk, requests, emulator } = await createWorld();
    const before = emulator.revision;
    const planned = await plan(clerk, {
      ...all,
      redirectURLs: { production: ["https://acme.example/sso", clear("acme://oauth-callback")] },
      jwtTemplates: {
        production: { supabase: { lifetime: 90 }, hasura: clear(), new: { claims: { a: 1 } } },
      },
    });
    expect(requests().slice(4)).toEqual(["listRedirectURLs 200", "listJWTTemplates 200"]);
    expect(emulator.revision).toBe(before);
    const changes = planned.applications[0]!.instances[1]!.changes.slice(2);
    expect(changes.map(({ path, kind }) => `${kind} ${path.join(" ")}`)).toEqual([
      "create redirectURLs https://acme.example/sso",
      "delete redirectURLs acme://oauth-callback",
      "change jwtTemplates supabase lifetime",
      "delete jwtTemplates hasura",
      "create jwtTemplates new",
    ]);
  });

  it("finds drift without a dry run", async () => {
    const { clerk, requests } = await createWorld();
    expect(countChanges(await drift(clerk, all))).toBe(3);
    expect(requests().slice(2)).toEqual(["getConfig 200", "getConfig 200"]);
  });
});

describe("phantom changes", () => {
  it("are not caused by the order of keys or lists; a note mentions the list", async () => {
    const { clerk, applicationID } = await createWorld();
    const target = { applicationID, envOrInsID: "production" as const };
    await clerk.patchConfig({ ...target, body: { sms_settings: { allowed_countries: ["de", "at", "ch"] } } });
    const countries = { sms_settings: { allowed_countries: ["at", "ch", "de"] } };
    const definition: Definition = { application: applicationID, instances: { production: countries } };
    const planned = await plan(clerk, definition);
    expect(countChanges(planned)).toBe(0);
    expect(planned.applications[0]!.instances[0]!.notes).toEqual([
      "sms_settings.allowed_countries has another order, which is ignored; add it to orderedLists to compare the order",
    ]);
    const ordered = await plan(clerk, { ...definition, orderedLists: ["sms_settings.allowed_countries"] });
    expect(countChanges(ordered)).toBe(1);
    const more = { sms_settings: { allowed_countries: ["at", "ch", "de", "de"] } };
    expect(countChanges(await plan(clerk, { ...definition, instances: { production: more } }))).toBe(1);
  });

  it("are not caused by the order of claims in a JWT template", async () => {
    const { clerk, applicationID } = await createWorld();
    const claims = { email: "{{user.primary_email_address}}", role: "authenticated" };
    const definition = {
      application: applicationID,
      instances: { production: {} },
      jwtTemplates: { production: { supabase: { claims } } },
    };
    expect(countChanges(await plan(clerk, definition))).toBe(0);
  });

  it("are not caused by undeclared values or by undeclared keys of list items", async () => {
    const { clerk, applicationID } = await createWorld();
    const connection = { key: "okta", name: "Okta", discovery_url: "https://okta.example", client_id: "c" };
    await clerk.patchConfig({
      applicationID,
      envOrInsID: "production",
      body: {
        connections_oauth_custom: [{ ...connection, client_secret: "verysecret" }],
        auth_passkey: { enabled: true },
      },
    });
    const reordered = Object.fromEntries(
      Object.entries({ client_secret: secret("OKTA"), ...connection }).reverse(),
    );
    const production = { connections_oauth_custom: [reordered], auth_passkey: {} };
    const planned = await plan(clerk, { application: applicationID, instances: { production } });
    expect(countChanges(planned)).toBe(0);
    expect(planned.applications[0]!.instances[0]!.uncompared).toEqual([
      "connections_oauth_custom.0.client_secret",
    ]);
  });
});

describe("a JWT template with a signing key", () => {
  const target = (applicationID: string) => ({ applicationID, envOrInsID: "production" as const });
  const own = { custom_signing_key: true, signing_algorithm: "HS256" };
  const declare = (applicationID: string, settings: JWTTemplateSettings): Definition => ({
    application: applicationID,
    instances: { production: {} },
    jwtTemplates: { production: { own: settings } },
  });

  it("is not updated without the key, which an update would lose", async () => {
    const { clerk, applicationID } = await createWorld();
    const body = { name: "own", claims: { a: 1 }, ...own, signing_key: "topsecret" };
    await clerk.createJWTTemplate({ ...target(applicationID), body });
    const error = await rejection(plan(clerk, declare(applicationID, { claims: { a: 2 } })));
    expect(error.message).toBe(
      "The JWT template own has a signing key, which each update must contain: declare signing_key",
    );
    expect(countChanges(await plan(clerk, declare(applicationID, { claims: { a: 1 } })))).toBe(0);
  });

  it("keeps the key and the algorithm in an update that contains the key", async () => {
    const { clerk, applicationID } = await createWorld();
    const body = { name: "own", claims: { a: 1 }, ...own, signing_key: "topsecret" };
    await clerk.createJWTTemplate({ ...target(applicationID), body });
    const bodies: unknown[] = [];
    const { updateJWTTemplate } = clerk;
    clerk.updateJWTTemplate = (input, options) => {
      bodies.push(input.body);
      return updateJWTTemplate(input, options);
    };
    const definition = declare(applicationID, { lifetime: 90, signing_key: secret("JWT_KEY") });
    await apply(clerk, await plan(clerk, definition), { environment: { JWT_KEY: "topsecret" } });
    expect(bodies).toEqual([{ ...body, lifetime: 90, allowed_clock_skew: 5 }]);
  });
});

describe("secrets in a plan", () => {
  it("are neither read nor shown by default, and are shown as changed when compared", async () => {
    const { clerk, applicationID } = await createWorld();
    const target = { applicationID, envOrInsID: "production" as const };
    const read = (): string => {
      throw new Error("read too early");
    };
    const connection = { ...google, client_secret: secret("vault", read) };
    const definition: Definition = {
      application: applicationID,
      instances: { production: { connection_oauth_google: connection } },
    };
    const first = await plan(clerk, definition);
    expect(first.applications[0]!.instances[0]!.changes.at(-1)).toEqual({
      path: ["connection_oauth_google", "client_secret"],
      kind: "secret",
      before: null,
      after: "(secret set)",
    });
    const stored = { enabled: true, client_id: "id", client_secret: "GOCSPX-verysecret" };
    await clerk.patchConfig({ ...target, body: { connection_oauth_google: stored } });
    const second = await plan(clerk, definition);
    expect(countChanges(second)).toBe(0);
    expect(formatPlan(second)).toContain("? connection_oauth_google.client_secret  (secret not compared)");
    expect(formatPlan(second)).toContain("No changes. 1 secret was not compared: apply compares them.");
    expect(formatPlanMarkdown(second)).toContain("&#40;secret not compared&#41;");
    expect(JSON.stringify([first, second])).not.toContain("verysecret");
    const compared = await plan(
      clerk,
      { ...definition, instances: { production: { connection_oauth_google: google } } },
      { compareSecrets: { environment: { GOOGLE_SECRET: "GOCSPX-another" } } },
    );
    expect(compared.applications[0]!.instances[0]!.changes).toEqual([
      {
        path: ["connection_oauth_google", "client_secret"],
        kind: "secret",
        before: "(secret)",
        after: "(secret changed)",
      },
    ]);
    expect(JSON.stringify(compared) + formatPlan(compared)).not.toMatch(/verysecret|GOCSPX/);
  });

  it("are masked inside changed lists and cleared objects", async () => {
    const { clerk, applicationID } = await createWorld();
    const okta = { key: "okta", name: "Okta", discovery_url: "https://okta.example", client_id: "c" };
    await clerk.patchConfig({
      applicationID,
      envOrInsID: "production",
      body: {
        connections_oauth_custom: [{ ...okta, client_secret: "custom-verysecret" }],
        webhooks: { enabled: true, signing_secret: "hook-verysecret" },
      },
    });
    const renamed = { ...okta, name: "Okta 2", client_secret: secret("OKTA") };
    const production = { connections_oauth_custom: [renamed], webhooks: clear() };
    const planned = await plan(clerk, { application: applicationID, instances: { production } });
    expect(planned.applications[0]!.instances[0]!.changes).toMatchObject([
      { kind: "change", before: [{ name: "Okta", client_secret: "(secret)" }] },
      { kind: "clear", before: { signing_secret: "(secret)" } },
    ]);
    expect(JSON.stringify(planned) + formatPlan(planned)).not.toContain("verysecret");
  });

  it("are shown as changed without being read when they differ from the last apply", async () => {
    const { clerk, applicationID } = await createWorld();
    const target = { applicationID, envOrInsID: "production" as const };
    const okta = { key: "okta", name: "Okta", discovery_url: "https://okta.example", client_id: "c" };
    const definition: Definition = {
      application: applicationID,
      instances: {
        production: {
          connection_oauth_google: google,
          connections_oauth_custom: [{ ...okta, client_secret: secret("OKTA") }],
        },
      },
    };
    const environment = { GOOGLE_SECRET: "GOCSPX-verysecret", OKTA: "okta-verysecret" };
    const lastApply = await apply(clerk, await plan(clerk, definition), { environment });
    expect(JSON.stringify(lastApply)).not.toContain("verysecret");
    const same = await drift(clerk, definition, { lastApply });
    expect([countChanges(same), countUncompared(same)]).toEqual([0, 2]);
    await clerk.patchConfig({
      ...target,
      body: { connections_oauth_custom: [{ ...okta, client_secret: "rotated-verysecret" }] },
    });
    const moved = await drift(clerk, definition, { lastApply });
    expect(moved.applications[0]!.instances[0]!.changes).toEqual([
      {
        path: ["connections_oauth_custom", "0", "client_secret"],
        kind: "secret",
        before: "(secret)",
        after: "(secret changed)",
      },
    ]);
    expect(countUncompared(moved)).toBe(1);
    expect(countUncompared(await drift(clerk, definition))).toBe(2);
    const again = await apply(clerk, await plan(clerk, definition), { environment });
    expect(countChanges(await drift(clerk, definition, { lastApply: again }))).toBe(0);
  });

  it("have different fingerprints in each plan", async () => {
    const { clerk, applicationID } = await createWorld();
    const stored = { enabled: true, client_id: "id", client_secret: "GOCSPX-verysecret" };
    await clerk.patchConfig({
      applicationID,
      envOrInsID: "production",
      body: { connection_oauth_google: stored },
    });
    const definition: Definition = {
      application: applicationID,
      instances: { production: { connection_oauth_google: google } },
    };
    const seen = async () => (await plan(clerk, definition)).applications[0]!.instances[0]!.seen!.secrets;
    const [a, b] = [await seen(), await seen()];
    expect(a).toMatch(/^[0-9a-f]{32}$/);
    expect(a).not.toBe(b);
  });
});

describe("invalid input of a plan", () => {
  const bad = async (definition: unknown): Promise<string> => {
    const { clerk, requests } = await createWorld();
    const error = await rejection(plan(clerk, definition as Definition));
    expect(requests().filter((request) => !/^(list|get)/.test(request))).toEqual([]);
    return error.message;
  };
  const production = (values: unknown) =>
    bad({ application: { name: "Acme" }, instances: { production: values } });

  it.each([
    [{ auth_pasword: {} }, 'production: auth_pasword is not a known setting; did you mean "auth_password"?'],
    [
      { auth_password: { min_lenght: 9 } },
      'auth_password.min_lenght is not a known setting; did you mean "min_length"?',
    ],
    [{ auth_password: { min_length: "12" } }, "auth_password.min_length must be integer, not string"],
    [{ auth_password: { min_length: 3 } }, "auth_password.min_length must be at least 8, not 3"],
    [{ auth_access_control: { sign_up_mode: "publik" } }, 'sign_up_mode is "publik"; did you mean "public"?'],
    [{ branding: { primary_color: "red" } }, "branding.primary_color must match ^#[0-9a-fA-F]{6}$"],
    [
      { session_settings: { inactivity_timeout_in_seconds: null } },
      "is null: declare clear() if that is meant",
    ],
    [{ environment: { type: "production" } }, "environment is read-only: leave it out"],
    [{ connections_oauth_custom: [{ key: "a" }] }, "connections_oauth_custom.0.client_secret is missing"],
  ])("names the problem of %j before the dry run", async (values, message) => {
    expect(await production(values)).toContain(message);
  });

  it("names the problems of all values at once", async () => {
    const message = await production({
      auth_pasword: {},
      auth_password: { min_length: null },
      connection_oauth_google: { client_secret: "literal" },
    });
    expect(message.split("\n- ")).toHaveLength(4);
  });

  it("rejects a literal secret without repeating it", async () => {
    const message = await production({ connection_oauth_google: { client_secret: "GOCSPX-verysecret" } });
    expect(message).toContain(
      'connection_oauth_google.client_secret is a secret: declare secret("NAME") instead, so that no file contains it',
    );
    expect(message).not.toContain("verysecret");
  });

  it.each([
    [
      { application: { name: "Acme" }, instance: {} },
      'instance is not a known setting; did you mean "instances"?',
    ],
    [
      { application: {}, instances: {} },
      'application must be an id, { name: "…" }, a list of ids, or { all: true }',
    ],
    [{ application: "a", instances: { prod: {} } }, "instances.prod is not a known setting"],
    [
      { application: "a", instances: {}, redirectURLs: { production: [1] } },
      "redirectURLs.production must be a list",
    ],
    [
      { application: "a", instances: {}, redirectURLs: { production: [] } },
      "redirectURLs.production needs the instance: add production: {} to instances",
    ],
    [
      {
        application: "a",
        instances: { production: {} },
        redirectURLs: { production: ["a://b", clear("a://b")] },
      },
      "redirectURLs.production has the same URL twice",
    ],
    [
      {
        application: "a",
        instances: { production: {} },
        jwtTemplates: { production: { x: { lifetme: 1 } } },
      },
      'jwtTemplates.production.x.lifetme is not a known setting; did you mean "lifetime"?',
    ],
    [
      {
        application: "a",
        instances: { production: {} },
        jwtTemplates: { production: { x: { claims: [] } } },
      },
      "jwtTemplates.production.x.claims must be object, not array",
    ],
    [
      { application: "a", instances: { production: {} }, jwtTemplates: { production: { x: "y" } } },
      "jwtTemplates.production.x must be object, not string",
    ],
    [
      {
        application: "a",
        instances: { production: {} },
        jwtTemplates: { production: { x: { signing_key: "k" } } },
      },
      'jwtTemplates.production.x.signing_key is a secret: declare secret("NAME") instead, so that no file contains it',
    ],
    [{ application: { name: "Nobody" }, instances: {} }, 'No application is named "Nobody"; create it with'],
    [
      { application: ["app_none"], instances: {} },
      "There is no application app_none in the workspace of this token",
    ],
    [null, "The definition must be an object: use defineConfig({ … })"],
  ])("rejects the definition %j", async (definition, message) => {
    expect(await bad(definition)).toContain(message);
  });

  it("rejects an ambiguous name, with the ids, and a missing instance", async () => {
    const { clerk, applicationID } = await createWorld();
    const { application_id } = await clerk.createApplication({ body: { name: "Acme" } });
    const error = await rejection(plan(clerk, all));
    expect(error.message).toBe(
      `2 applications are named "Acme": ${applicationID}, ${application_id}; declare the id of one instead`,
    );
    const missing = await rejection(
      plan(clerk, { application: application_id, instances: { production: {} } }),
    );
    expect(missing.message).toContain(`${application_id} has no production instance`);
  });
});
