// @module-tag processes
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { EmulatorOptions } from "@clerk-platform/emulator";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { createNodeClient } from "@clerk-platform/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundleProgram } from "../../test/bundle-program.ts";
import { runCli } from "./run-cli.ts";

let program: Awaited<ReturnType<typeof bundleProgram>>;
let folder: string;
let server: EmulatorServer;
let requests: string[];

beforeAll(async () => {
  program = await bundleProgram("src/node/cli.ts");
});

afterAll(() => program.remove());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "config-"));
  await start({});
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function start(options: EmulatorOptions): Promise<void> {
  await server?.close();
  requests = [];
  server = await serve({
    seed: { applications: [{ name: "Acme", domain: "acme.example", furnished: true }] },
    ...options,
    onRequest: (request) => {
      requests.push(`${request.operation} ${request.status}`);
      options.onRequest?.(request);
    },
  });
}

const connection = () => ({ CLERK_PLATFORM_API_KEY: server.token, CLERK_PLATFORM_API_URL: server.url });

async function run(command: string, env: Record<string, string> = {}) {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCli(command.split(" ").filter(Boolean), {
    env: { ...connection(), ...env },
    cwd: folder,
    out: (line) => out.push(line),
    error: (line) => error.push(line),
    isTerminal: false,
    signal: new AbortController().signal,
  });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

const write = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content);
const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");

const config = (body: string): Promise<void> =>
  write(
    "clerk.config.ts",
    `import { clear, defineConfig, secret } from "@clerk-platform/config";\nexport const used = [clear, secret];\nexport default defineConfig(${body});\n`,
  );

const acme = `{
  application: { name: "Acme" },
  instances: {
    production: {
      auth_password: { min_length: 12 },
      connection_oauth_google: { enabled: true, client_id: "id", client_secret: secret("GOOGLE_SECRET") },
    },
  },
}`;
const secrets = { GOOGLE_SECRET: "GOCSPX-verysecret" };

it("pulls, plans a change, applies the saved plan, and finds no drift", async () => {
  expect(await run("pull --application Acme")).toMatchObject({ code: 0, error: "wrote clerk.config.ts" });
  expect(await run("plan")).toMatchObject({ code: 0, out: expect.stringContaining("No changes.") });
  expect((await run("types")).error).toBe("wrote clerk.config.types.ts\nwrote clerk.config.schema.json");
  expect(await run("types --check")).toMatchObject({
    code: 0,
    error: "clerk.config.types.ts is up to date\nclerk.config.schema.json is up to date",
  });
  await config(acme);
  const planned = await run("plan --out plan.json", secrets);
  expect(planned.code).toBe(2);
  expect(planned.out).toMatch(/~ auth_password.min_length +15 → 12/);
  expect(planned.out).toMatch(/~ connection_oauth_google.client_secret +\(secret set\)/);
  expect(await run("drift")).toMatchObject({ code: 2 });
  expect(await run("apply --check --plan plan.json", secrets)).toMatchObject({ code: 2 });
  await write("plan.json.journal", "of a run that was killed\n");
  const applied = await run("apply --plan plan.json", secrets);
  expect(await readdir(folder)).not.toContain("plan.json.journal");
  expect(applied).toMatchObject({
    code: 0,
    out: expect.stringContaining("applied  production: configuration auth_password, connection_oauth_google"),
  });
  expect(await run("drift --compare-secrets", secrets)).toMatchObject({ code: 0 });
  expect(await run("apply", secrets)).toMatchObject({ code: 0, out: expect.stringContaining("already") });
  expect(await run("promote --markdown")).toMatchObject({
    code: 2,
    out: expect.stringContaining("| Path | Change |"),
  });
  const files = await Promise.all((await readdir(folder)).map(read));
  expect(files.join() + planned.out + planned.error + applied.out + applied.error).not.toContain(
    "verysecret",
  );
});

it("prints a plan as JSON or Markdown, and escapes names", async () => {
  const clerk = createNodeClient({ token: server.token, baseUrl: server.url });
  const [application] = await clerk.listApplications();
  const applicationID = application!.application_id;
  await clerk.updateApplication({ applicationID, body: { name: "a|b <img> @all [x](y)" } });
  await clerk.close();
  await config(acme.replace('{ name: "Acme" }', JSON.stringify(applicationID)));
  const json = await run("plan --json");
  expect(JSON.parse(json.out)).toMatchObject({ kind: "clerk-platform-config plan", version: 1 });
  const { out } = await run("plan --markdown");
  expect(out).toContain("### a&#124;b &#60;img&#62; &#64;all &#91;x&#93;&#40;y&#41;");
});

describe("bad input", () => {
  it.each([
    ["plann", 'there is no command "plann"; did you mean plan?'],
    ["plan --json --markdown", "--json and --markdown exclude each other"],
    ["plan --requests-per-minute 0", "--requests-per-minute must be a number from 1"],
    [
      "plan --config none.ts",
      "none.ts does not exist: write it, create it with pull, or name another file with --config",
    ],
    ["apply --plan clerk.config.ts", "clerk.config.ts cannot be read as a plan:"],
    ["pull --application Acme", "clerk.config.ts already exists: pass --force to replace it"],
    ["pull --application Nobody", 'No application is named "Nobody"'],
    ["apply", "Secrets are missing; nothing was sent:\n- set the environment variable GOOGLE_SECRET"],
  ])("rejects %j with an error message and exit code 1", async (command, message) => {
    await config(acme);
    const { code, error } = await run(command);
    expect(error).toContain(message);
    expect(code).toBe(1);
    expect(requests.filter((request) => /create|update|delete/.test(request))).toEqual([]);
  });

  it("reports a definition that throws or has no valid export, without its secrets", async () => {
    await write("clerk.config.ts", 'throw new Error("no vault for sk_live_0123456789abcdef");');
    const { code, error } = await run("plan");
    expect(code).toBe(1);
    expect(error).toContain("clerk.config.ts could not be loaded: no vault for");
    expect(error).not.toContain("sk_live_0123");
    await write("clerk.config.ts", "export default 7;");
    expect((await run("plan")).error).toContain("The definition must be an object: use defineConfig({ … })");
  });

  it("accepts a promise of a definition, and rejects every other kind of export", async () => {
    const definition =
      "{ application: { name: 'Acme' }, instances: { production: { auth_password: { min_length: 12 } } } }";
    await write("clerk.config.ts", `export default Promise.resolve(${definition});`);
    expect(await run("plan")).toMatchObject({ code: 2 });
    await write("clerk.config.cjs", `module.exports = ${definition};`);
    expect(await run("plan --config clerk.config.cjs")).toMatchObject({ code: 2 });
    await write("clerk.config.ts", "export default Promise.reject(new Error('no vault'));");
    expect((await run("plan")).error).toContain("clerk.config.ts could not be loaded: no vault");
    requests = [];
    for (const wrong of [
      `export default () => (${definition});`,
      `export default [${definition}];`,
      "export default null;",
      "export default 'app_1';",
      "export const nothing = 1;",
      "",
    ]) {
      await write("clerk.config.ts", wrong);
      const { code, error } = await run("plan");
      expect({ code, error }, wrong).toEqual({
        code: 1,
        error: expect.stringMatching(/The definition (must be an object|is invalid)/),
      });
    }
    expect(requests).toEqual([]);
  });

  it("names the scope that the token lacks", async () => {
    await start({ scopes: ["applications:read"] });
    await config(acme);
    const { code, error } = await run("apply", secrets);
    expect(code).toBe(1);
    expect(error).toContain("applications:manage");
    expect(requests.some((request) => request.endsWith("403"))).toBe(true);
  });
});

/** The command as a real process that can be killed. */
function launch(args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [program.file, ...args], {
    cwd: folder,
    env: { ...process.env, ...connection(), ...env },
  });
}

async function finish(child: ChildProcess) {
  const output = Promise.all([text(child.stdout!), text(child.stderr!)]);
  const [code, signal] = await once(child, "exit");
  const [out, error] = await output;
  return { code, signal, out, error };
}

it("resumes a fleet after being killed, skips finished applications, and reports each one", async () => {
  let victim: ChildProcess | undefined;
  let left = Number.POSITIVE_INFINITY;
  await start({
    seed: { applications: 40 },
    onRequest: () => {
      if (--left === 0) victim?.kill("SIGKILL");
    },
  });
  await config(
    "{ application: { all: true }, instances: { development: { auth_password: { min_length: 12 } } } }",
  );
  const args = [
    "plan",
    "--out",
    "plan.json",
    "--checkpoint",
    "plan.jsonl",
    "--requests-per-minute",
    "100000",
    "--report",
    "report.json",
  ];
  const report = async () => JSON.parse(await read("report.json"));
  let kills = 0;
  for (const requestsToLive of [12, 15]) {
    left = requestsToLive;
    victim = launch(args);
    if ((await finish(victim)).signal === "SIGKILL") kills++;
    expect(await report()).toMatchObject({ command: "plan", state: "running" });
  }
  left = Number.POSITIVE_INFINITY;
  const { code, error } = await finish(launch(args));
  expect({ code, kills }).toEqual({ code: 2, kills: 2 });
  expect(error).toContain("40 applications, up to 40 requests, about 1 min at 100000 a minute");
  const plan = JSON.parse(await read("plan.json"));
  expect(plan.applications).toHaveLength(40);
  const planned = await report();
  expect(planned).toMatchObject({ state: "finished", counts: { changes: 40, open: 0 } });
  expect(planned.counts.resumed).toBeGreaterThan(0);
  // After a finished job, the next run starts over.
  expect((await readdir(folder)).sort()).toEqual(["clerk.config.ts", "plan.json", "report.json"]);
  // Each kill repeats at most the eight applications in progress.
  const reads = requests.filter((request) => request.startsWith("patchConfig")).length;
  expect(reads).toBeGreaterThanOrEqual(40);
  expect(reads).toBeLessThanOrEqual(40 + kills * 8);

  const apply = [
    "apply",
    "--plan",
    "plan.json",
    "--checkpoint",
    "plan.jsonl",
    "--requests-per-minute",
    "100000",
    "--report",
    "report.json",
  ];
  kills = 0;
  // Eight applications are in progress at a time, with up to four requests each: after 60 requests some are finished.
  for (const requestsToLive of [9, 60]) {
    left = requestsToLive;
    victim = launch(apply);
    if ((await finish(victim)).signal === "SIGKILL") kills++;
  }
  left = Number.POSITIVE_INFINITY;
  const applied = await finish(launch(apply));
  expect({ code: applied.code, kills }).toEqual({ code: 0, kills: 2 });
  const { command, state, counts, applications } = await report();
  expect({ command, state, all: counts.applied + counts.unchanged, failed: counts.failed }).toEqual({
    command: "apply",
    state: "finished",
    all: 40,
    failed: 0,
  });
  expect(counts.resumed).toBeGreaterThan(0);
  expect(applications[0].steps[0].what).toBe("configuration auth_password");
  expect(await run("plan --check --requests-per-minute 100000")).toMatchObject({ code: 0 });
}, 240_000);

it("reports applied and failed applications of a fleet as JSON and Markdown, without secrets", async () => {
  await start({
    seed: { applications: ["A|b", "B", "C"].map((name) => ({ name, domain: `${name[0]}.example` })) },
  });
  await config(acme.replace('{ name: "Acme" }', "{ all: true }"));
  await run("plan --out plan.json --requests-per-minute 100000");
  const clerk = createNodeClient({ token: server.token, baseUrl: server.url });
  const applicationID = (await clerk.listApplications())[0]!.application_id;
  const body = { connection_oauth_google: { client_secret: "somebody-verysecret" } };
  await clerk.patchConfig({ applicationID, envOrInsID: "production", body });
  await clerk.close();
  const command = "apply --plan plan.json --requests-per-minute 100000 --report";
  const failed = await run(`${command} report.json`, secrets);
  expect(failed.code).toBe(1);
  const json = JSON.parse(await read("report.json"));
  expect(json).toMatchObject({ state: "failed", counts: { applied: 2, failed: 1, open: 0 } });
  expect(
    json.applications.find((each: { applicationID: string }) => each.applicationID === applicationID),
  ).toMatchObject({
    outcome: "failed",
    error: expect.stringContaining("changed since the plan was made, so it was left unchanged"),
  });
  await run(`${command} report.md`, secrets);
  const markdown = await read("report.md");
  expect(markdown).toContain("# clerk-platform-config apply: failed\n");
  expect(markdown).toContain("| unchanged | 2 |\n| failed | 1 |");
  expect(JSON.stringify(json) + markdown + failed.out + failed.error).not.toContain("verysecret");
  expect(await run("types --report report.json")).toMatchObject({
    code: 1,
    error: expect.stringContaining("types does not accept --report"),
  });
});

it("shows a secret that changed since the last apply, and says when secrets were not compared", async () => {
  await config(acme);
  await run("apply --report applied.json", secrets);
  const same = await run("drift --last-apply applied.json");
  expect(same).toMatchObject({
    code: 0,
    out: expect.stringContaining("1 secret was not compared: apply compares them."),
  });
  const clerk = createNodeClient({ token: server.token, baseUrl: server.url });
  const applicationID = (await clerk.listApplications())[0]!.application_id;
  const body = { connection_oauth_google: { client_secret: "somebody-verysecret" } };
  await clerk.patchConfig({ applicationID, envOrInsID: "production", body });
  await clerk.close();
  const moved = await run("drift --last-apply applied.json");
  expect(moved).toMatchObject({ code: 2, out: expect.stringMatching(/client_secret +\(secret changed\)/) });
  expect(moved.out + (await read("applied.json"))).not.toContain("verysecret");
  expect(await run("drift")).toMatchObject({ code: 0 });
  await write("other.json", "{}");
  expect((await run("drift --last-apply other.json")).error).toContain(
    "other.json is not a report of apply that this package wrote",
  );
});

it("skips the schema request after types has written the schema", async () => {
  await config(
    "{ application: { name: 'Acme' }, instances: { production: { auth_password: { min_length: 12 } } } }",
  );
  await run("types");
  requests = [];
  expect(await run("plan")).toMatchObject({ code: 2 });
  expect(requests).toEqual(["listApplications 200", "patchConfig 200"]);
  await write("clerk.config.schema.json", "[1");
  expect((await run("plan")).error).toContain(
    "clerk.config.schema.json cannot be read as a schema: it is not JSON",
  );
  expect((await run("plan --schema none.json")).error).toContain(
    "none.json cannot be read as a schema: ENOENT",
  );
});

it("stops after the current step on Ctrl+C, reports the applied steps, and continues on the next run", async () => {
  let child: ChildProcess | undefined;
  await start({
    onRequest: ({ operation }) => {
      if (operation === "createRedirectURL") child?.kill("SIGINT");
    },
  });
  await config(
    acme.replace("instances:", 'redirectURLs: { production: ["https://acme.example/sso"] },\n  instances:'),
  );
  child = launch(["apply"], secrets);
  const stopped = await finish(child);
  expect(stopped.error).toContain("Stopping after the current step; press Ctrl+C again to exit at once.");
  expect(stopped.error).not.toContain("may have been");
  expect(stopped.out).toContain("applied  production: redirect URL https://acme.example/sso");
  // The signal may arrive after the next step has started; then that step is finished, too.
  expect(stopped.error + stopped.out).toMatch(
    /Applying ended early: 1 step was applied; run it again|applied {2}production: configuration/,
  );
  expect(await run("apply", secrets)).toMatchObject({ code: 0 });
  expect(await run("plan --compare-secrets", secrets)).toMatchObject({ code: 0 });
});
