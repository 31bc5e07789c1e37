import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator } from "@clerk-platform/emulator";
import { rejection } from "@clerk-platform/test-support/rejection";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { findSecrets } from "../../test/find-secrets.ts";
import { HostileServer, type Misbehaviour } from "../../test/hostile-server.ts";
import { apply, plan } from "../index.ts";
import { loadConfig } from "./load-config.ts";
import { runCli } from "./run-cli.ts";

/** The declared secrets. None has the shape of a known secret. */
const declared = {
  oauth: "declared+oauth/client secret==",
  custom: 'declared "custom" client\\secret',
  vault: "declared-webhook-signing-value",
  // Only the schema says that this setting is a secret; its name does not.
  smtp: "declared smtp login & more",
  claim: 'declared claim+of/a "template"',
  jwt: "-----BEGIN PRIVATE KEY-----\ndeclared/jwt+signing+key\n-----END PRIVATE KEY-----",
};
/** The secrets that the service has. */
const stored = {
  oauth: "kept+oauth/client secret==",
  custom: 'kept "custom" client\\secret',
  webhook: "kept-webhook-signing-value",
  smtp: "kept smtp login & more",
  claim: "kept-claim+of/a template",
};
const token = "ak_tokenOfTheHunt0123456789";
const secrets = {
  ...Object.fromEntries(Object.entries(declared).map(([name, value]) => [`declared ${name}`, value])),
  ...Object.fromEntries(Object.entries(stored).map(([name, value]) => [`stored ${name}`, value])),
  token,
};

const env = {
  GOOGLE_SECRET: declared.oauth,
  SMTP_LOGIN: declared.smtp,
  JWT_KEY: declared.jwt,
  CLAIM: declared.claim,
};
const server = new HostileServer();
let folder: string;
let vault: string;
let log: string[];

const definition = (application: string): string => `
import { readFileSync } from "node:fs";
import { defineConfig, secret } from "@clerk-platform/config";
const okta = { key: "okta", name: "Okta 2", discovery_url: "https://okta.example", client_id: "c" };
export default defineConfig({
  application: ${application},
  instances: {
    production: {
      auth_password: { min_length: 12 },
      connection_oauth_google: { enabled: true, client_id: "id", client_secret: secret("GOOGLE_SECRET") },
      connections_oauth_custom: [{ ...okta, client_secret: secret({ file: "${vault}/custom" }) }],
      webhooks: { enabled: true, signing_secret: secret("vault", () => readFileSync("${vault}/vault", "utf8")) },
      email_settings: { from_name: secret("SMTP_LOGIN") },
    },
  },
  redirectURLs: { production: ["https://acme.example/sso"] },
  jwtTemplates: {
    production: {
      signed: {
        claims: { a: 1 },
        custom_signing_key: true,
        signing_algorithm: "RS256",
        signing_key: secret("JWT_KEY"),
      },
      partner: { claims: { aud: "x", partner: [{ api_key: secret("CLAIM") }] } },
    },
  },
});
`;

beforeAll(() => server.listen());

afterAll(() => server.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "config-secrets-"));
  vault = await mkdtemp(join(tmpdir(), "config-vault-"));
  await writeFile(join(vault, "custom"), declared.custom);
  await writeFile(join(vault, "vault"), declared.vault);
  await writeFile(join(folder, "clerk.config.ts"), definition('{ name: "Acme" }'));
  log = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => log.push(String(text)) > 0);
  server.change = (url, body) => {
    if (!url.includes("/config/schema")) return body;
    const schema = body as { properties: Record<string, { properties: Record<string, object> }> };
    Object.assign(schema.properties.email_settings!.properties.from_name!, { "x-clerk-sensitive": true });
    return schema;
  };
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
  await rm(vault, { recursive: true });
});

/** Starts with applications that have other secrets than the declared ones. */
async function reset(...names: string[]): Promise<void> {
  const applications = names.map((name) => ({ name, domain: `${name.toLowerCase()}.example` }));
  server.emulator = createEmulator({ token, seed: { applications } });
  const { baseUrl, fetch } = server.emulator;
  const clerk = createPlatformClient({ token, baseUrl, fetch });
  const okta = { key: "okta", name: "Okta", discovery_url: "https://okta.example", client_id: "c" };
  for (const { application_id: applicationID } of await clerk.listApplications()) {
    for (const envOrInsID of ["development", "production"]) {
      await clerk.patchConfig({
        applicationID,
        envOrInsID,
        body: {
          connection_oauth_google: { enabled: true, client_id: "id", client_secret: stored.oauth },
          connections_oauth_custom: [{ ...okta, client_secret: stored.custom }],
          webhooks: { enabled: true, signing_secret: stored.webhook },
          email_settings: { from_name: stored.smtp },
        },
      });
      await clerk.createJWTTemplate({
        applicationID,
        envOrInsID,
        body: { name: "partner", claims: { aud: "y", partner: [{ api_key: stored.claim }] } },
      });
    }
  }
  server.requests = 0;
  server.misbehaviour = () => undefined;
}

/** Runs a command with all logs, and returns its exit code. */
async function run(command: string): Promise<number> {
  return runCli(command.split(" "), {
    env: {
      ...env,
      CLERK_PLATFORM_API_KEY: token,
      CLERK_PLATFORM_API_URL: server.url,
      CLERK_PLATFORM_DEBUG: "1",
      SMTP_PASSWORD: process.env.SMTP_PASSWORD,
    },
    cwd: folder,
    out: (text) => log.push(text),
    error: (text) => log.push(text),
    isTerminal: false,
    signal: new AbortController().signal,
  });
}

/** All output so far, and all files of the folder. */
async function everything(): Promise<string> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return [...log, ...files].join("\n");
}

it("no command writes a secret to its output, its log or a file", async () => {
  await reset("Acme", "Globex");
  const codes: Record<string, number> = {};
  for (const command of [
    "pull --application Acme --out pulled.ts",
    "pull --application Acme --defaults --out defaults.ts",
    "pull --application Acme --json",
    "pull --application Acme --check",
    "types --application Acme",
    "plan --report planned.json",
    "plan --out plan.json --json",
    "plan --markdown --report planned.md",
    "plan --check --compare-secrets",
    "drift --json --compare-secrets",
    "drift --last-apply none.json",
    "promote --application Acme --out promoted.json --report promoted.md",
    "apply --check --plan plan.json",
    "apply --plan plan.json --report applied.json",
    "apply --plan plan.json --json --report applied.md",
    "drift --last-apply applied.json",
    "drift --compare-secrets",
  ]) {
    codes[command] = await run(command);
  }
  expect(codes).toMatchObject({
    "pull --application Acme --out pulled.ts": 0,
    "plan --check --compare-secrets": 2,
    "drift --last-apply none.json": 1,
    "apply --plan plan.json --report applied.json": 0,
    "drift --compare-secrets": 0,
  });
  await writeFile(join(folder, "clerk.config.ts"), definition("{ all: true }"));
  const fleet = "--checkpoint fleet.jsonl --requests-per-minute 100000 --report fleet.json";
  // The checkpoint of a run that did not finish.
  server.misbehaviour = (_, { url }) => (url.includes("redirect_urls") ? "echo" : undefined);
  expect(await run(`plan ${fleet}`)).toBe(1);
  expect(await run(`apply ${fleet}`)).toBe(1);
  server.misbehaviour = () => undefined;
  expect(await run(`apply ${fleet} --compare-secrets`)).toBe(0);
  expect(findSecrets(await everything(), secrets)).toEqual([]);
  // The hunt finds what is there.
  expect(await readdir(folder)).toEqual(expect.arrayContaining(["pulled.ts", "plan.json", "applied.json"]));
  expect(findSecrets(JSON.stringify({ a: declared.custom }), secrets)).toEqual(["declared custom"]);
  expect(findSecrets(Buffer.from(`abcd${declared.smtp}`).toString("base64"), secrets)).toEqual([
    "declared smtp",
  ]);
});

it("no failure of a command repeats a secret when the service rejects a request and repeats it", async () => {
  await reset("Acme");
  await run("plan --out plan.json");
  await run("types");
  for (const command of [
    "plan --compare-secrets --report report.json",
    "apply --plan plan.json --report report.md",
  ]) {
    let failures = 0;
    for (let victim = 1; victim < 30; victim++) {
      await reset("Acme");
      server.misbehaviour = (number) => (number === victim ? "echo" : undefined);
      if ((await run(command)) !== 1) break;
      failures++;
      expect(findSecrets(await everything(), secrets), `${command}, request ${victim}`).toEqual([]);
    }
    expect(failures).toBeGreaterThan(2);
  }
});

/** An error in every form in which a program may print it. */
function printed(error: unknown): string {
  const texts = [inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true })];
  for (let each = error as Error | undefined; each; each = each.cause as Error | undefined)
    texts.push(String(each), String(each.stack), JSON.stringify(each));
  return texts.join("\n");
}

it.each<Misbehaviour>(["echo", "echo as HTML", "redirect", "reset"])(
  "no error, event or report of the library contains a secret when a request fails (%s)",
  async (misbehaviour) => {
    await reset("Acme");
    const heard: unknown[] = [];
    const hear = (event: unknown): void => void heard.push(event);
    const clerk = createPlatformClient({
      token,
      baseUrl: server.url,
      retry: 0,
      hooks: { onRequest: hear, onResponse: hear, onRetry: hear, onError: hear },
      logger: { debug: hear, warn: hear },
    });
    const wanted = await loadConfig("clerk.config.ts", folder);
    const sources = {
      environment: env,
      readFile: (path: string) => readFile(path, "utf8"),
      definition: wanted,
    };
    const planned = await plan(clerk, wanted);
    let failures = 0;
    for (const act of [
      () => plan(clerk, wanted, { compareSecrets: sources }),
      () => apply(clerk, planned, sources),
    ]) {
      for (let victim = 1; victim < 30; victim++) {
        await reset("Acme");
        server.misbehaviour = (number) => (number === victim ? misbehaviour : undefined);
        const error = await rejection(act());
        if (error) failures++;
        else if (server.requests < victim) break;
        const said = [printed(error), JSON.stringify(error?.report), inspect(heard.splice(0), { depth: 20 })];
        expect(findSecrets(said.join("\n"), secrets), `request ${victim}`).toEqual([]);
      }
    }
    expect(failures).toBeGreaterThan(5);
  },
);

it("the message of a definition that throws does not repeat secrets of the environment", async () => {
  await reset("Acme");
  const name = "SMTP_PASSWORD";
  vi.stubEnv(name, declared.smtp);
  await writeFile(join(folder, "clerk.config.ts"), `throw new Error("no login: " + process.env.${name})`);
  expect(await run("plan --report report.json")).toBe(1);
  vi.unstubAllEnvs();
  expect(log.join("\n")).toContain("clerk.config.ts could not be loaded: no login: [redacted]");
  expect(findSecrets(await everything(), secrets)).toEqual([]);
});
