import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rejection } from "@clerk-platform/test-support/rejection";
import ts from "typescript";
import { expect, it } from "vitest";
import { createWorld, type World } from "../../test/world.ts";
import {
  countChanges,
  type Definition,
  plan,
  promote,
  pull,
  renderDefinition,
  renderTypes,
  secret,
} from "../index.ts";

/** A realistic configuration with several providers, custom connections, organizations and lists. */
async function configure({ clerk, applicationID }: World): Promise<void> {
  const okta = {
    key: "okta",
    name: 'O"k`t$a',
    discovery_url: "https://okta.example",
    client_id: "c",
    client_secret: "custom-verysecret",
  };
  await clerk.patchConfig({
    applicationID,
    envOrInsID: "production",
    body: {
      connection_oauth_google: {
        enabled: true,
        client_id: "id",
        client_secret: "GOCSPX-verysecret",
        scopes: ["b", "a"],
      },
      connections_oauth_custom: [okta],
      session_token: { claims: { "https://x/y": "{{user.id}}", __proto__x: 1 } },
      webhooks: { enabled: true, signing_secret: "whsec_verysecret" },
    },
  });
  for (const envOrInsID of ["development", "production"] as const) {
    const body = {
      organization_settings: { enabled: true },
      auth_password: { min_length: envOrInsID.length },
    };
    await clerk.patchConfig({ applicationID, envOrInsID, body });
  }
}

it("pulls a definition without planned changes, with references instead of secrets", async () => {
  const world = await createWorld();
  await configure(world);
  const { clerk } = world;
  const definition = await pull(clerk, { name: "Acme" });
  expect(JSON.stringify(definition)).not.toContain("verysecret");
  expect(definition.base).toMatchObject({
    organization_settings: { enabled: true, max_allowed_memberships: 5 },
  });
  expect(definition.instances.production).toMatchObject({
    auth_password: { min_length: 10 },
    connection_oauth_google: { client_secret: secret("CONNECTION_OAUTH_GOOGLE_CLIENT_SECRET_PRODUCTION") },
  });
  const environment = {
    CONNECTION_OAUTH_GOOGLE_CLIENT_SECRET_PRODUCTION: "GOCSPX-verysecret",
    CONNECTIONS_OAUTH_CUSTOM_0_CLIENT_SECRET_PRODUCTION: "custom-verysecret",
    WEBHOOKS_SIGNING_SECRET_PRODUCTION: "whsec_verysecret",
  };
  expect(countChanges(await plan(clerk, definition, { compareSecrets: { environment } }))).toBe(0);
  const text = renderDefinition(definition);
  expect(text).toContain('import { defineConfig, secret } from "@clerk-platform/config";');
  expect(text).toContain('client_secret: secret("CONNECTION_OAUTH_GOOGLE_CLIENT_SECRET_PRODUCTION"),');
});

it("pulls an application without production, and rejects several applications", async () => {
  const { clerk } = await createWorld();
  const { application_id } = await clerk.createApplication({ body: { name: "Bare" } });
  const definition = await pull(clerk, application_id);
  expect(definition).toEqual({ application: application_id, instances: { development: expect.anything() } });
  expect(countChanges(await plan(clerk, definition))).toBe(0);
  const everything = await rejection(pull(clerk, { all: true }));
  expect(everything.message).toBe("pull takes one application at a time");
});

/** The files of a folder with type errors. Only these files are checked, which is much faster than running tsc. */
function filesWithTypeErrors(folder: string): string[] {
  const base = fileURLToPath(new URL("../../../../tsconfig.base.json", import.meta.url));
  const { config } = ts.readConfigFile(base, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const names = readdirSync(folder);
  const program = ts.createProgram(
    names.map((name) => `${folder}/${name}`),
    options,
  );
  return names.filter((name) => {
    const file = program.getSourceFile(`${folder}/${name}`);
    return program.getSyntacticDiagnostics(file).length + program.getSemanticDiagnostics(file).length > 0;
  });
}

it("writes types with which the pulled definition compiles and a typo does not", async () => {
  const world = await createWorld();
  await configure(world);
  const { clerk, applicationID } = world;
  const schema = await clerk.getConfigSchema({ applicationID, envOrInsID: "production" });
  const folder = mkdtempSync(`${fileURLToPath(new URL("../../", import.meta.url))}test/compiled-`);
  try {
    const definition = renderDefinition(await pull(clerk, applicationID), {
      types: "./clerk.config.types.ts",
    });
    writeFileSync(`${folder}/clerk.config.types.ts`, renderTypes(schema));
    writeFileSync(`${folder}/clerk.config.ts`, definition);
    const use = (values: string): string =>
      `import { clear, defineConfig, secret } from "@clerk-platform/config";
import type { InstanceConfig } from "./clerk.config.types.ts";
export const use = [clear, secret];
export default defineConfig<InstanceConfig>({ application: "a", instances: { production: ${values} } });`;
    const wrong = {
      "typo.ts": use("{ auth_password: { min_lenght: 9 } }"),
      "type.ts": use('{ auth_password: { min_length: "9" } }'),
      "literal.ts": use('{ connection_oauth_google: { client_secret: "literal" } }'),
      "read-only.ts": use('{ environment: { type: "production" } }'),
    };
    const right = use("{ session_settings: { inactivity_timeout_in_seconds: clear() } }");
    writeFileSync(`${folder}/right.ts`, right);
    for (const [name, text] of Object.entries(wrong)) writeFileSync(`${folder}/${name}`, text);
    const failing = filesWithTypeErrors(folder);
    expect(failing.sort()).toEqual(Object.keys(wrong).sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("promotes values and templates, but neither secrets nor development-only keys", async () => {
  const { clerk, applicationID, requests } = await createWorld();
  const development = { applicationID, envOrInsID: "development" as const };
  await clerk.patchConfig({
    ...development,
    body: {
      auth_password: { min_length: 20 },
      connection_oauth_google: { enabled: true, client_id: "dev", client_secret: "dev-verysecret" },
      connection_oauth_github: { enabled: true },
      test_mode: { enabled: true },
    },
  });
  await clerk.patchConfig({
    applicationID,
    envOrInsID: "production",
    body: { connection_oauth_github: { client_id: "own", client_secret: "own-secret" } },
  });
  await clerk.createJWTTemplate({ ...development, body: { name: "extra", claims: { a: 1 } } });
  requests();
  const planned = await promote(clerk, applicationID);
  expect(requests().filter((request) => !request.startsWith("get") && !request.startsWith("list"))).toEqual(
    [],
  );
  const [{ instances }] = planned.applications as [(typeof planned.applications)[0]];
  expect(instances.map(({ environment }) => environment)).toEqual(["production"]);
  expect(instances[0]!.changes.map(({ path, after }) => [path.join("."), after])).toEqual([
    ["auth_password.min_length", 20],
    ["connection_oauth_github.enabled", true],
    ["jwtTemplates.extra", { claims: { a: 1 }, lifetime: 60, allowed_clock_skew: 5 }],
  ]);
  expect(instances[0]!.notes).toContain(
    "connection_oauth_google is left out, as production has no client_id, client_secret of its own; declare it with secret()",
  );
  expect(JSON.stringify(planned)).not.toContain("verysecret");
  const { application_id } = await clerk.createApplication({ body: { name: "Bare" } });
  expect((await rejection(promote(clerk, application_id))).message).toBe(
    `${application_id} has no production instance`,
  );
});

it("never plans to copy credentials, even if production has its own", async () => {
  const { clerk, applicationID } = await createWorld();
  for (const envOrInsID of ["development", "production"] as const) {
    const google = {
      enabled: envOrInsID === "development",
      client_id: envOrInsID,
      client_secret: `${envOrInsID}-verysecret`,
    };
    const body = {
      connection_oauth_google: google,
      webhooks: { enabled: true, signing_secret: `${envOrInsID}-verysecret` },
    };
    await clerk.patchConfig({ applicationID, envOrInsID, body });
  }
  const planned = await promote(clerk, applicationID);
  const [instance] = planned.applications[0]!.instances;
  expect(instance!.changes.map(({ path }) => path.join("."))).toEqual(["connection_oauth_google.enabled"]);
  expect(instance!.wanted).toEqual({
    connection_oauth_google: expect.not.objectContaining({ client_id: "development" }),
  });
  expect(JSON.stringify(planned)).not.toContain("verysecret");
});

it("renders every text from the service as a string literal", () => {
  const hostile = {
    application: 'a"; process.exit(1); "',
    instances: { production: { "a-b": "\u2028$x`", __proto: 1 } },
  };
  const text = renderDefinition(hostile as Definition);
  expect(text).toContain('application: "a\\"; process.exit(1); \\"",');
  expect(text).toContain('"a-b": "\\u2028$x`"');
  const types = renderTypes({ properties: { "x y": { type: "string", description: "*/ evil() /*" } } });
  expect(types).toContain('"x y"?: string | Clear;');
  expect(types).not.toContain("*/ evil()");
});
