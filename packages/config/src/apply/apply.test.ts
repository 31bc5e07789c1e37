import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/world.ts";
import { apply, clear, countChanges, type Definition, plan, secret } from "../index.ts";

const environment = { GOOGLE_SECRET: "GOCSPX-verysecret" };
const definition: Definition = {
  application: { name: "Acme" },
  base: { auth_password: { min_length: 12 } },
  instances: {
    development: {},
    production: {
      connection_oauth_google: { enabled: true, client_id: "id", client_secret: secret("GOOGLE_SECRET") },
    },
  },
  redirectURLs: { production: ["https://acme.example/sso", clear("acme://oauth-callback")] },
  jwtTemplates: {
    production: { supabase: { lifetime: 90 }, hasura: clear(), mine: { claims: { aud: "me" } } },
  },
};

it("applies all steps of the plan, and finds nothing to do afterwards", async () => {
  const { clerk, applicationID } = await createWorld();
  const planned = await plan(clerk, definition);
  const saved = JSON.parse(JSON.stringify(planned));
  const report = await apply(clerk, saved, { environment });
  expect(report.applications[0]!.steps.map(({ what, outcome }) => `${outcome} ${what}`)).toEqual([
    "applied JWT template supabase",
    "applied JWT template hasura",
    "applied JWT template mine",
    "applied redirect URL https://acme.example/sso",
    "applied redirect URL acme://oauth-callback",
    "applied configuration auth_password",
    "applied configuration auth_password, connection_oauth_google",
  ]);
  expect(JSON.stringify([planned, report])).not.toContain("verysecret");
  const target = { applicationID, envOrInsID: "production" as const };
  expect(await clerk.getConfig({ ...target, keys: ["connection_oauth_google"] })).toMatchObject({
    connection_oauth_google: { client_secret: "GOCSPX-verysecret" },
  });
  const templates = await clerk.listJWTTemplates(target);
  const supabase = templates.find(({ name }) => name === "supabase");
  expect(supabase).toMatchObject({ lifetime: 90, claims: { role: "authenticated" } });
  expect(countChanges(await plan(clerk, definition, { compareSecrets: { environment } }))).toBe(0);
  const again = await apply(clerk, saved, { environment });
  expect(new Set(again.applications[0]!.steps.map(({ outcome }) => outcome))).toEqual(new Set(["already"]));
});

it("patches again when a default replaced a declared value, and notes other values that the service changed", async () => {
  const { clerk, applicationID, emulator } = await createWorld();
  const settings = { enabled: true, max_allowed_memberships: 9 };
  const declared: Definition = {
    application: applicationID,
    instances: { production: { organization_settings: settings } },
  };
  const planned = await plan(clerk, declared);
  expect(planned.applications[0]!.instances[0]!.notes).toContain(
    'the service would also make organization_settings.creator_role "org:admin" (was null)',
  );
  const patchConfig = clerk.patchConfig;
  let spoiled = false;
  // A service that once replaces the declared value with its default: the second patch has to repair it.
  clerk.patchConfig = async (input, options) => {
    const result = await patchConfig(input, options);
    if (!input.dry_run && !spoiled) {
      spoiled = true;
      await patchConfig({
        ...input,
        ifMatch: undefined,
        body: { organization_settings: { max_allowed_memberships: 5 } },
      });
    }
    return result;
  };
  const report = await apply(clerk, planned);
  expect(report.applications[0]!.notes).toContain(
    'production: the service also made organization_settings.creator_role "org:admin" (was null)',
  );
  const target = { applicationID, envOrInsID: "production" as const };
  expect(await clerk.getConfig({ ...target, keys: ["organization_settings"] })).toMatchObject({
    organization_settings: settings,
  });
  expect(emulator.requests().filter(({ operation }) => operation === "patchConfig")).toHaveLength(6);
});

/** Makes the service set its default whenever organizations are enabled, even over a declared value. */
function replaceByDefault(
  clerk: Awaited<ReturnType<typeof createWorld>>["clerk"],
  target: { applicationID: string; envOrInsID: "production" },
): void {
  const { patchConfig, getConfig } = clerk;
  clerk.patchConfig = async (input, options) => {
    const { organization_settings: now } = await getConfig({ ...target, keys: ["organization_settings"] });
    const settings = input.body.organization_settings as object;
    const first = !(now as { enabled: boolean }).enabled;
    const body = {
      ...input.body,
      organization_settings: first ? { ...settings, max_allowed_memberships: 5 } : settings,
    };
    return patchConfig({ ...input, body }, options);
  };
}

it("continues after an interruption between two patches", async () => {
  const { clerk, applicationID } = await createWorld();
  const { getConfig } = clerk;
  const target = { applicationID, envOrInsID: "production" as const };
  replaceByDefault(clerk, target);
  const settings = { enabled: true, max_allowed_memberships: 9 };
  const planned = await plan(clerk, {
    application: applicationID,
    instances: { production: { organization_settings: settings } },
  });
  let reads = 0;
  clerk.getConfig = (input, options) =>
    ++reads === 2 ? Promise.reject(new Error("killed")) : getConfig(input, options);
  const error = await rejection(apply(clerk, planned));
  expect(error.message).toBe(
    "killed\nApplying ended early: 0 steps were applied, and configuration organization_settings may have been applied; run it again to continue",
  );
  await apply(clerk, planned);
  expect(await getConfig({ ...target, keys: ["organization_settings"] })).toMatchObject({
    organization_settings: settings,
  });
});

describe("a run that was killed between two patches of an instance with secrets", () => {
  /** Applies until the read after the first patch, to a service whose default replaces a declared value. */
  async function killed(journal: Set<string>) {
    const { clerk, applicationID } = await createWorld();
    const { getConfig } = clerk;
    const target = { applicationID, envOrInsID: "production" as const };
    replaceByDefault(clerk, target);
    const settings = { enabled: true, max_allowed_memberships: 9 };
    const google = { enabled: true, client_id: "id", client_secret: secret("GOOGLE_SECRET") };
    const planned = await plan(clerk, {
      application: applicationID,
      instances: { production: { organization_settings: settings, connection_oauth_google: google } },
    });
    let reads = 0;
    clerk.getConfig = (input, options) =>
      ++reads === 2 ? Promise.reject(new Error("killed")) : getConfig(input, options);
    expect((await rejection(apply(clerk, planned, { environment, journal }))).message).toContain("killed");
    const stored = async () =>
      (await getConfig({ ...target, keys: ["organization_settings"] })).organization_settings;
    expect(await stored()).toMatchObject({ enabled: true, max_allowed_memberships: 5 });
    return { clerk, planned, settings, target, stored };
  }

  it("is continued with the same plan if the journal was kept, without secrets in it", async () => {
    const journal = new Set<string>();
    const { clerk, planned, settings, stored } = await killed(journal);
    expect([...journal].join()).toMatch(/^production [0-9a-f]{32}$/);
    const report = await apply(clerk, planned, { environment, journal });
    expect(report.applications[0]!.steps.map(({ outcome }) => outcome)).toEqual(["applied"]);
    expect(await stored()).toMatchObject(settings);
  });

  it("needs a new plan without the journal, or if somebody else wrote since", async () => {
    const lost = await killed(new Set());
    const { message } = await rejection(apply(lost.clerk, lost.planned, { environment }));
    expect(message).toContain("so it was left unchanged; make a new plan:");
    const journal = new Set<string>();
    const { clerk, planned, target, stored } = await killed(journal);
    const body = { organization_settings: { max_allowed_memberships: 7 } };
    const { after } = await clerk.patchConfig({ ...target, body });
    const error = await rejection(apply(clerk, planned, { environment, journal }));
    expect(error.name).toBe("PlanMovedError");
    expect(await stored()).toEqual(after!.organization_settings);
  });
});

it("sends a secret once to a service that masks secrets", async () => {
  const { clerk, requests } = await createWorld();
  const planned = await plan(clerk, definition);
  const { getConfig } = clerk;
  clerk.getConfig = async (input, options) => {
    const config = await getConfig(input, options);
    const google = config.connection_oauth_google as { client_secret: string | null } | undefined;
    return google?.client_secret
      ? { ...config, connection_oauth_google: { ...google, client_secret: "****" } }
      : config;
  };
  requests();
  await apply(clerk, planned, { environment });
  // For each of the two instances: a dry run and a patch.
  expect(requests().filter((request) => request.startsWith("patchConfig"))).toHaveLength(4);
});

it("names the values that the service does not store, instead of patching forever", async () => {
  const { clerk, applicationID } = await createWorld();
  const values = { auth_password: { min_length: 12 } };
  const planned = await plan(clerk, { application: applicationID, instances: { production: values } });
  const { getConfig } = clerk;
  clerk.getConfig = async (input, options) => ({
    ...(await getConfig(input, options)),
    auth_password: { ...((await getConfig(input)).auth_password as object), min_length: 15 },
  });
  const error = await rejection(apply(clerk, planned));
  expect(error).toMatchObject({ name: "ApplyInterruptedError" });
  expect(error.message).toContain(
    "production: the service did not store the written values:\n- auth_password.min_length",
  );
});

describe("a saved plan", () => {
  it.each([
    ["a declared value", { auth_password: { min_length: 20 } }],
    ["another value of a declared key", { auth_password: { require_numbers: true } }],
    ["a secret", { connection_oauth_google: { client_secret: "somebody else's" } }],
  ])("is rejected when %s changed, and changes nothing", async (_, body) => {
    const { clerk, applicationID, emulator } = await createWorld();
    const planned = await plan(clerk, definition);
    await clerk.patchConfig({ applicationID, envOrInsID: "production", body });
    const { revision } = emulator;
    const error = await rejection(apply(clerk, planned, { environment }));
    expect(error.name).toBe("PlanMovedError");
    expect(error.message).toMatch(
      /changed since the plan was made, so it was left unchanged; make a new plan:\n- production: auth_password, connection_oauth_google \(config_version v1_\w+ → v1_\w+\)/,
    );
    expect(emulator.revision).toBe(revision);
    expect(error.message).not.toContain("verysecret");
  });

  it("is rejected when somebody else changed a secret, and the plan changes only that secret", async () => {
    const { clerk, applicationID, emulator } = await createWorld();
    const target = { applicationID, envOrInsID: "production" as const };
    const google = { enabled: true, client_id: "id" };
    const store = (client_secret: string) =>
      clerk.patchConfig({ ...target, body: { connection_oauth_google: { ...google, client_secret } } });
    await store("old");
    const planned = await plan(clerk, {
      application: applicationID,
      instances: { production: { connection_oauth_google: { client_secret: secret("GOOGLE_SECRET") } } },
    });
    await store("somebody else's");
    const { revision } = emulator;
    expect((await rejection(apply(clerk, planned, { environment }))).name).toBe("PlanMovedError");
    expect(emulator.revision).toBe(revision);
  });

  it("is rejected when a JWT template changed", async () => {
    const { clerk, applicationID, emulator } = await createWorld();
    const planned = await plan(clerk, definition);
    const target = { applicationID, envOrInsID: "production" as const };
    const [template] = (await clerk.listJWTTemplates(target)).filter(({ name }) => name === "supabase");
    await clerk.updateJWTTemplate({
      ...target,
      templateID: template!.id,
      body: { name: "supabase", claims: {} },
    });
    const { revision } = emulator;
    expect((await rejection(apply(clerk, planned, { environment }))).problems).toEqual([
      "production: JWT template supabase",
    ]);
    expect(emulator.revision).toBe(revision);
  });

  it("is accepted when somebody else already made its changes", async () => {
    const { clerk, applicationID } = await createWorld();
    const values = { auth_password: { min_length: 12 } };
    const planned = await plan(clerk, { application: applicationID, instances: { production: values } });
    const body = { auth_password: { min_length: 12, require_numbers: true } };
    await clerk.patchConfig({ applicationID, envOrInsID: "production", body });
    const report = await apply(clerk, planned);
    expect(report.applications[0]!.steps.map(({ outcome }) => outcome)).toEqual(["already"]);
  });

  it("is applied to the planned application, also if its name now belongs to another one", async () => {
    const { clerk, applicationID } = await createWorld();
    const planned = await plan(clerk, definition);
    await clerk.updateApplication({ applicationID, body: { name: "Acme, formerly" } });
    const { application_id } = await clerk.createApplication({ body: { name: "Acme" } });
    const other = { applicationID: application_id, envOrInsID: "development" as const };
    const before = await clerk.getConfig(other);
    const report = await apply(clerk, planned, { environment });
    expect(report.applications[0]!.applicationID).toBe(applicationID);
    expect(await clerk.getConfig(other)).toEqual(before);
  });

  it("is accepted when somebody else created and deleted its redirect URLs", async () => {
    const { clerk, applicationID, requests } = await createWorld();
    const planned = await plan(clerk, definition);
    const target = { applicationID, envOrInsID: "production" as const };
    await clerk.createRedirectURL({ ...target, body: { url: "https://acme.example/sso" } });
    const { data } = await clerk.listRedirectURLs(target);
    const { id } = data.find(({ url }) => url === "acme://oauth-callback")!;
    await clerk.deleteRedirectURL({ ...target, redirectURLID: id });
    requests();
    await apply(clerk, planned, { environment });
    expect(requests().filter((request) => /^(create|delete)RedirectURL/.test(request))).toEqual([]);
  });

  it("is rejected when its application was deleted", async () => {
    const { clerk, applicationID } = await createWorld();
    const planned = await plan(clerk, definition);
    await clerk.deleteApplication({ applicationID });
    expect((await rejection(apply(clerk, planned, { environment }))).message).toContain(
      `${applicationID} (Acme) has no development instance in the workspace of this token`,
    );
  });

  it("creates nothing twice when it is applied twice at the same time", async () => {
    const { clerk, applicationID } = await createWorld();
    const planned = await plan(clerk, definition);
    const runs = [1, 2, 3].map(() => rejection(apply(clerk, planned, { environment })));
    const errors = (await Promise.all(runs)).filter(Boolean);
    for (const { message } of errors)
      expect(message).toMatch(
        /form_already_exists|resource_not_found|changed while the plan was being applied/,
      );
    await apply(clerk, planned, { environment });
    const target = { applicationID, envOrInsID: "production" as const };
    const names = (await clerk.listJWTTemplates(target)).map(({ name }) => name);
    expect(names.sort()).toEqual(["mine", "supabase"]);
    expect(countChanges(await plan(clerk, definition, { compareSecrets: { environment } }))).toBe(0);
  });

  it("is accepted when a key changed that it does not manage", async () => {
    const { clerk, applicationID } = await createWorld();
    const planned = await plan(clerk, definition);
    const body = { session_settings: { lifetime_in_seconds: 4000 } };
    await clerk.patchConfig({ applicationID, envOrInsID: "production", body });
    await apply(clerk, planned, { environment });
  });

  // biome-ignore lint/suspicious/noExplicitAny: edits break the types.
  it.each<[string, (application: any, instance: any) => void]>([
    ["another application", (application) => (application.applicationID = "app_other")],
    ["another environment", (_, instance) => (instance.environment = "development")],
    ["another value", (_, { wanted }) => (wanted.auth_password.min_length = 8)],
    ["one more value", (_, { wanted }) => (wanted.auth_password.require_numbers = true)],
    ["a literal secret", (_, { wanted }) => (wanted.connection_oauth_google.client_secret = "x")],
    ["another variable", (_, { wanted }) => (wanted.connection_oauth_google.client_secret.$secret = "HOME")],
    ["no marks of secrets", (_, instance) => (instance.sensitive = [])],
    ["another state", (_, { seen }) => (seen.before = seen.after)],
    ["another URL", (_, { redirectURLs }) => (redirectURLs[0].url = "https://evil.example")],
    ["a deletion", (_, { redirectURLs }) => (redirectURLs[0].action = "delete")],
    ["other claims", (_, { jwtTemplates }) => (jwtTemplates[2].settings.claims.aud = "other")],
    ["a step less", (_, { jwtTemplates }) => jwtTemplates.pop()],
    ["steps in another order", (_, { jwtTemplates }) => jwtTemplates.reverse()],
    ["the instance twice", (application, instance) => application.instances.push(instance)],
  ])("is rejected before any request when it was edited by hand: %s", async (_, edit) => {
    const { clerk, requests } = await createWorld();
    const edited = JSON.parse(JSON.stringify(await plan(clerk, definition)));
    edit(edited.applications[0], edited.applications[0].instances[1]);
    requests();
    expect((await rejection(apply(clerk, edited, { environment }))).message).toBe(
      "The plan was edited after it was made: change the definition and make a new plan",
    );
    expect(requests()).toEqual([]);
  });

  it("is rejected when it was edited, is not a plan, or belongs to another workspace", async () => {
    const { clerk, requests, emulator } = await createWorld({
      keys: [{ token: "ak_other", workspace: "other" }],
    });
    const planned = JSON.parse(JSON.stringify(await plan(clerk, definition)));
    const other = await createWorld({ randomSeed: 7 });
    const stranger = await rejection(apply(other.clerk, planned, { environment }));
    expect(stranger.message).toContain(
      "in the workspace of this token: was the plan made for another workspace?",
    );
    requests();
    const edited = structuredClone(planned);
    edited.applications[0].instances[1].wanted.auth_password.min_length = 8;
    expect((await rejection(apply(clerk, edited, { environment }))).message).toBe(
      "The plan was edited after it was made: change the definition and make a new plan",
    );
    expect((await rejection(apply(clerk, {} as never))).message).toBe(
      "This is not a plan that this version of the package reads: make a new one with plan",
    );
    expect((await rejection(apply(clerk, { ...planned, version: 2 }))).message).toContain(
      "This is not a plan that this version",
    );
    expect(requests()).toEqual([]);
    expect(emulator.revision).toBeGreaterThan(0);
  });
});

it("names every missing secret before it sends a request", async () => {
  const { clerk, requests } = await createWorld();
  const planned = await plan(clerk, definition);
  requests();
  const error = await rejection(apply(clerk, planned, { environment: {} }));
  expect(error.message).toBe(
    "Secrets are missing; nothing was sent:\n- set the environment variable GOOGLE_SECRET",
  );
  expect(requests()).toEqual([]);
});

it("names the scope that the token lacks before the first write", async () => {
  const { clerk, emulator } = await createWorld();
  const planned = await plan(clerk, definition);
  const { createPlatformClient } = await import("@clerk-platform/core");
  const lesser = createPlatformClient({
    token: emulator.addKey({ scopes: ["applications:manage", "applications:read", "jwt_templates:read"] }),
    baseUrl: emulator.baseUrl,
    fetch: emulator.fetch,
  });
  const { revision } = emulator;
  const error = await rejection(apply(lesser, planned, { environment }));
  expect(error.message).toContain("jwt_templates:manage");
  expect(error.message).toContain("nothing was changed");
  expect(emulator.revision).toBe(revision);
});

it("resumes after an interruption at any request, and repeats no step", async () => {
  let ends = 0;
  for (const kind of ["reset-before-commit", "reset-after-commit"] as const) {
    for (let victim = 1; victim < 30; victim++) {
      const { clerk, emulator, applicationID, requests } = await createWorld();
      const planned = await plan(clerk, definition);
      requests();
      const original = emulator.fetch;
      let count = 0;
      const { createPlatformClient } = await import("@clerk-platform/core");
      const breaking = createPlatformClient({
        token: emulator.token,
        baseUrl: emulator.baseUrl,
        retry: 0,
        // From this request on, no response arrives, as if the process or its network had failed.
        fetch: async (url, init) => {
          if (++count < victim) return original(url, init);
          if (count === victim && kind === "reset-after-commit") await original(url, init);
          throw new TypeError("socket hang up");
        },
      });
      const failed = await rejection(apply(breaking, planned, { environment }));
      if (!failed) {
        expect(count).toBeLessThan(victim);
        break;
      }
      ends++;
      await apply(clerk, planned, { environment });
      const target = { applicationID, envOrInsID: "production" as const };
      const urls = (await clerk.listRedirectURLs(target)).data.map(({ url }) => url);
      expect(urls.sort()).toEqual(["https://acme.example/oauth-callback", "https://acme.example/sso"]);
      const names = (await clerk.listJWTTemplates(target)).map(({ name }) => name);
      expect(names.sort()).toEqual(["mine", "supabase"]);
      expect(countChanges(await plan(clerk, definition, { compareSecrets: { environment } }))).toBe(0);
    }
  }
  expect(ends).toBeGreaterThan(20);
});

it("reads the resource when an outcome is unknown, and finishes in the same run", async () => {
  for (const kind of ["reset-before-commit", "reset-after-commit"] as const) {
    const operations = [
      "patchConfig",
      "createRedirectURL",
      "createJWTTemplate",
      "updateJWTTemplate",
    ] as const;
    for (const operation of operations) {
      const { clerk, emulator, applicationID, requests } = await createWorld();
      const planned = await plan(clerk, definition);
      requests();
      emulator.injectFault({ kind, operation });
      await apply(clerk, planned, { environment });
      const writes = requests().filter((request) => request.startsWith(operation));
      expect(writes.length).toBeGreaterThan(0);
      const target = { applicationID, envOrInsID: "production" as const };
      expect((await clerk.listJWTTemplates(target)).filter(({ name }) => name === "mine")).toHaveLength(1);
    }
  }
});

it("stops between steps when the signal aborts, and reports what was applied", async () => {
  const { clerk } = await createWorld();
  const planned = await plan(clerk, definition);
  const controller = new AbortController();
  const error = await rejection(
    apply(clerk, planned, {
      environment,
      signal: controller.signal,
      onStep: () => controller.abort(new Error("stopped")),
    }),
  );
  expect(error.message).toBe("stopped\nApplying ended early: 1 step was applied; run it again to continue");
  expect(error.report.applications[0].steps).toHaveLength(1);
});
