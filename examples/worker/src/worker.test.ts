import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { execa } from "execa";
import { expect, it, onTestFinished } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const offline = { CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" };

const run = (command: string, args: string[]) =>
  execa(command, args, {
    cwd: root,
    env: offline,
    preferLocal: true,
    stdin: "ignore",
    all: true,
    reject: false,
  });

it("one command runs RPC, streaming, cache, errors, proxy, job and Workflow", async () => {
  const { all, exitCode } = await run(process.execPath, ["--no-warnings", "src/index.ts", "--once"]);
  expect(all).toMatch(/RPC +applications: Acme, Bluebird Bakery/);
  expect(all).toMatch(/RPC, streamed +users: \[("[^"]+",?){5}\]/);
  expect(all).toMatch(/Cache +first read: miss\nCache +second read: hit/);
  expect(all).toMatch(/Errors +404 resource_not_found/);
  expect(all).toMatch(/Proxy +listApplications: 200\nProxy.*not allowed: 403\nProxy.*without a session: 403/);
  expect(all).toMatch(/Job +1 run, started again with more inputs: 2\nJob +done 3, failed 0, unknown 0/);
  expect(all).toMatch(/Workflow +created\n(Workflow.*\n)+Workflow +complete$/m);
  expect(all).not.toMatch(/\b(ak|sk_test|sk_live)_\w/);
  expect(exitCode).toBe(0);
});

it.each([
  ["gateway", 37_500],
  ["app", 7500],
])("the bundle of %s has no Node built-ins and no emulator, and stays small", async (worker, limit) => {
  const folder = await mkdtemp(join(tmpdir(), "worker-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const config = `${worker}/wrangler.jsonc`;
  const { all, exitCode } = await run("wrangler", [
    ...["deploy", "--dry-run", "--minify", "--config", config, "--outdir", folder],
  ]);
  expect(exitCode, all).toBe(0);
  const code = await readFile(join(folder, "index.js"), "utf8");
  // openapi-fetch reads `process.versions` where `process` exists.
  const foreign = /\bprocess\.(?!versions\b)|["'`]node:|\bBuffer\b|\brequire\(|emulator/.exec(code);
  expect(foreign?.[0]).toBeUndefined();
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(limit);
});

it.each([
  ["gateway", ["-c", "gateway/wrangler.jsonc", "--env-interface", "GatewayEnv"]],
  ["app", ["-c", "app/wrangler.jsonc", "-c", "gateway/wrangler.jsonc"]],
])("the generated types of %s are up to date with its configuration", async (worker, configuration) => {
  const { all, exitCode } = await run("wrangler", [
    ...[
      "types",
      ...configuration,
      "--include-runtime=false",
      "--check",
      `${worker}/worker-configuration.d.ts`,
    ],
  ]);
  expect(exitCode, all).toBe(0);
});
