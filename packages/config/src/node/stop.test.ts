// @module-tag processes
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createEmulator } from "@clerk-platform/emulator";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { bundleProgram } from "../../test/bundle-program.ts";
import { HostileServer } from "../../test/hostile-server.ts";

const server = new HostileServer();
const url = "https://acme.example/sso";
let program: Awaited<ReturnType<typeof bundleProgram>>;
let folder: string;
/** The processes of a test, which are killed if it fails. */
const children: ChildProcess[] = [];

beforeAll(async () => {
  await server.listen();
  program = await bundleProgram("src/node/cli.ts");
});

afterAll(async () => {
  server.close();
  await program.remove();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "config-stop-"));
  server.emulator = createEmulator({
    seed: { applications: [{ name: "Acme", domain: "acme.example", furnished: true }] },
  });
  await writeFile(join(folder, "clerk.config.ts"), definition('{ name: "Acme" }', "production"));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

const definition = (application: string, environment: string): string => `
import { defineConfig } from "@clerk-platform/config";
export default defineConfig({
  application: ${application},
  instances: { ${environment}: { auth_password: { min_length: 12 } } },
  redirectURLs: { ${environment}: ["${url}"] },
});
`;

const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");

function launch(command: string) {
  const child = spawn(process.execPath, [program.file, ...command.split(" ")], {
    cwd: folder,
    env: {
      ...process.env,
      CLERK_PLATFORM_API_KEY: server.emulator.token,
      CLERK_PLATFORM_API_URL: server.url,
    },
  });
  children.push(child);
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const finished = once(child, "exit").then(async ([code, signal]) => {
    const [out, error] = await output;
    // The signal itself ends a process that has just removed its handlers. A shell shows the same code.
    return { code: code ?? (signal === "SIGINT" ? 130 : signal), out, error };
  });
  const told = (words: string): Promise<void> =>
    new Promise((resolve) => {
      let heard = "";
      child.stderr.on("data", (chunk) => {
        heard += chunk;
        if (heard.includes(words)) resolve();
      });
    });
  return { child, finished, told };
}

/** Runs a command until the server has the response that it holds. */
async function untilHeld(command: string, isHeld: (operation: { method: string; url: string }) => boolean) {
  const running = { process: undefined as ReturnType<typeof launch> | undefined };
  const held = new Promise<void>((resolve) => {
    server.misbehaviour = (_, operation) => {
      if (!isHeld(operation)) return undefined;
      // The response is held before the process can be signalled.
      setImmediate(resolve);
      return "hold";
    };
  });
  running.process = launch(command);
  await held;
  return running.process;
}

const createdURLs = (): number =>
  server.emulator
    .requests()
    .filter(({ operation, status }) => operation === "createRedirectURL" && status < 300).length;

it.each([
  ["plan --out plan.json --report report.json", "dry_run=true"],
  ["drift --report report.json", "/config?"],
  ["pull --application Acme --out pulled.ts --force", "/redirect_urls"],
  ["types --application Acme", "/config/schema"],
  ["promote --application Acme --out plan.json", "/jwt_templates"],
  ["apply", "dry_run=true"],
])(
  "%s stops at once on Ctrl+C while a response is outstanding, with exit code 130 and no half-written file",
  async (command, held) => {
    for (const name of ["plan.json", "pulled.ts"]) await writeFile(join(folder, name), "as before");
    const { revision } = server.emulator;
    const { child, finished } = await untilHeld(command, (operation) => operation.url.includes(held));
    child.kill("SIGINT");
    const { code, error } = await finished;
    expect({ code, error }).toEqual({
      code: 130,
      error: expect.stringMatching(/^Stopping after the current step[^\n]+\nclerk-platform-config: stopped/),
    });
    expect(server.emulator.revision).toBe(revision);
    for (const name of ["plan.json", "pulled.ts"]) expect(await read(name)).toBe("as before");
    const files = await readdir(folder);
    expect(files.filter((name) => name.endsWith(".new") || name.startsWith("clerk.config."))).toEqual([
      "clerk.config.ts",
    ]);
    if (command.includes("--report")) expect(JSON.parse(await read("report.json")).state).toBe("stopped");
  },
);

it("a second Ctrl+C ends apply during a write, and the same plan finishes without a second write", async () => {
  server.misbehaviour = () => undefined;
  expect((await launch("plan --out plan.json").finished).code).toBe(2);
  const { child, finished, told } = await untilHeld(
    "apply --plan plan.json --report report.json",
    ({ method, url }) => method === "POST" && url.includes("redirect_urls"),
  );
  const stopping = told("press Ctrl+C again");
  child.kill("SIGINT");
  // It waits for the response to the write.
  await stopping;
  expect(child.exitCode).toBeNull();
  child.kill("SIGINT");
  expect((await finished).code).toBe(130);
  expect(createdURLs()).toBe(1);
  expect(JSON.parse(await read("report.json"))).toMatchObject({ command: "apply", state: "running" });
  server.misbehaviour = () => undefined;
  const again = await launch("apply --plan plan.json").finished;
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringContaining(`already  production: redirect URL ${url}`),
  });
  expect(createdURLs()).toBe(1);
  expect((await launch("plan --check").finished).code).toBe(0);
});

it.each([1, 2])(
  "%i times Ctrl+C leave the checkpoint of a fleet usable: finished applications are not read again",
  async (times) => {
    server.emulator = createEmulator({ seed: { applications: 20 } });
    await writeFile(join(folder, "clerk.config.ts"), definition("{ all: true }", "development"));
    const command = "plan --out plan.json --checkpoint fleet.jsonl --requests-per-minute 100000";
    let requests = 0;
    // All applications in progress wait for their response when the process is stopped.
    const { child, finished, told } = await untilHeld(
      command,
      ({ url }) => url.includes("dry_run=true") && ++requests > 10,
    );
    const stopping = told("press Ctrl+C again");
    child.kill("SIGINT");
    if (times === 2) {
      await stopping;
      child.kill("SIGINT");
    }
    expect((await finished).code).toBe(130);
    const lines = (await read("fleet.jsonl")).trimEnd().split("\n");
    for (const line of lines) JSON.parse(line);
    const done = lines.filter((line) => line.includes('"done"')).length;
    expect(await readdir(folder)).not.toContain("plan.json");
    server.misbehaviour = () => undefined;
    const before = server.emulator.requests().filter(({ operation }) => operation === "patchConfig").length;
    expect((await launch(command).finished).code).toBe(2);
    const after = server.emulator.requests().filter(({ operation }) => operation === "patchConfig").length;
    expect(JSON.parse(await read("plan.json")).applications).toHaveLength(20);
    expect(after - before).toBe(20 - done);
    expect(await readdir(folder)).not.toContain("fleet.jsonl");
  },
);
