import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArguments, usage } from "./cli-arguments.ts";
import { logLine } from "./log-line.ts";
import { runCli } from "./run-cli.ts";
import { version } from "./version.ts";

it("has defaults, and takes every option", () => {
  expect(readArguments([])).toMatchObject({
    port: 8787,
    host: "127.0.0.1",
    seed: "small",
    log: "pretty",
    allowRemote: false,
  });
  const all =
    "--port 0 --host ::1 --seed large --random-seed 7 --data f --token ak_mine --scopes users:read,users:manage --plan free --log json --allow-remote";
  expect(readArguments(all.split(" "))).toMatchObject({
    port: 0,
    host: "::1",
    seed: "large",
    randomSeed: 7,
    data: "f",
    token: "ak_mine",
    scopes: ["users:read", "users:manage"],
    plan: "free",
    log: "json",
    allowRemote: true,
  });
});

it("explains every option it takes", () => {
  for (const option of Object.keys(readArguments([]))) {
    expect(usage).toContain(`--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  }
});

it.each([
  [["--port", "http"], /--port must be a whole number/],
  [["--port", "65536"], /--port/],
  [["--seed", "huge"], /--seed must be one of none, small, large, or the path of a \.json file, not "huge"/],
  [["--scopes", " , "], /--scopes must be a list such as users:read,users:manage/],
  [["--log", "xml"], /--log/],
  [["--plan", "gold"], /--plan/],
  [["--prot", "1"], /--prot/],
  [["8787"], /8787/],
  [["--port"], /--port/],
  [["--scopes", "users:write"], /users:write/],
  [["--host", "0.0.0.0"], /--allow-remote/],
])("%j exits with 1 and a reason", async (args, message) => {
  const errors: string[] = [];
  const code = await runCli([...args], { out: () => {}, error: (line) => errors.push(line) });
  expect(code).toBe(1);
  expect(errors.join("\n")).toMatch(message);
});

it("shows help and version", async () => {
  const lines: string[] = [];
  const output = { out: (line: string) => lines.push(line), error: () => {} };
  expect(await runCli(["--help"], output)).toBe(0);
  expect(await runCli(["--version"], output)).toBe(0);
  expect(lines).toEqual([usage, version]);
});

it("prints the export lines, and a warning when other machines can reach it", async () => {
  const lines: string[] = [];
  const errors: string[] = [];
  const server = await runCli(["--port", "0", "--host", "0.0.0.0", "--allow-remote"], {
    out: (line) => lines.push(line),
    error: (line) => errors.push(line),
  });
  if (typeof server === "number") throw new Error(errors.join("\n"));
  const text = lines.join("\n");
  expect(text).toContain(`export CLERK_PLATFORM_API_URL=http://127.0.0.1:${server.port}/v1`);
  expect((await fetch(server.url)).status).toBe(200);
  expect(text).toContain(`CLERK_PLATFORM_API_KEY=${server.token}`);
  expect(errors.join("\n")).toMatch(/Warning: 0\.0\.0\.0 can be reached from other machines/);
  await server.emulator.fetch("/v1/platform/applications");
  expect(lines.at(-1)).toMatch(
    /401 {2}GET {5}\/v1\/platform\/applications {2}\(listApplications\) {2}authentication_invalid/,
  );
  await server.close();
});

it("starts with the seed of a JSON file, and says what is wrong with one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "emulator-cli-"));
  const path = join(folder, "seed.json");
  const errors: string[] = [];
  const output = { out: () => {}, error: (line: string) => errors.push(line) };
  writeFileSync(path, '{"applications":[{"name":"Acme"}],"keys":[{"token":"ak_from_file"}]}');
  const server = await runCli(["--port", "0", "--seed", path], output);
  if (typeof server === "number") throw new Error(errors.join("\n"));
  const headers = { authorization: "Bearer ak_from_file" };
  const response = await fetch(`${server.baseUrl}/platform/applications`, { headers });
  expect(await response.json()).toMatchObject([{ name: "Acme" }]);
  await server.close();
  writeFileSync(path, '{"applications":[{}]}');
  expect(await runCli(["--port", "0", "--seed", path], output)).toBe(1);
  rmSync(folder, { recursive: true });
  expect(await runCli(["--port", "0", "--seed", path], output)).toBe(1);
  expect(errors).toEqual([
    "clerk-platform-emulator: seed.applications[0].name: must be a string",
    "Try --help.",
    `clerk-platform-emulator: --seed: ${path} cannot be read (ENOENT)`,
    "Try --help.",
  ]);
});

it("logs the stack of a defect of the emulator", async () => {
  const errors: string[] = [];
  const output = { out: () => {}, error: (line: string) => errors.push(line) };
  const server = await runCli(["--port", "0", "--token", "ak_cli"], output);
  if (typeof server === "number") throw new Error(errors.join("\n"));
  const { now } = server.emulator;
  Object.assign(server.emulator, {
    now() {
      server.emulator.now = now;
      throw new Error("the clock broke");
    },
  });
  const headers = { authorization: "Bearer ak_cli" };
  const response = await fetch(`${server.baseUrl}/platform/applications`, { headers });
  expect(response.status).toBe(500);
  expect(errors).toEqual([expect.stringMatching(/^Error: the clock broke\n {4}at .*now/)]);
  await server.close();
});

describe("a log line", () => {
  const entry = {
    time: 0,
    method: "GET",
    target: "/v1/\u001b[31m",
    operation: undefined,
    status: 0,
    code: undefined,
    durationMs: 1.25,
    faults: ["reset-after-commit"],
  };

  it("has no control characters", () => {
    expect(logLine(entry, "pretty")).toBe(
      "00:00:00  ---  GET     /v1/?[31m  1.3 ms  [fault: reset-after-commit]",
    );
  });

  it("is JSON for programs", () => {
    expect(JSON.parse(logLine(entry, "json"))).toMatchObject({
      time: "1970-01-01T00:00:00.000Z",
      faults: ["reset-after-commit"],
    });
  });
});
