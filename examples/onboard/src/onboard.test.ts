import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
let work: string;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "onboard-"));
  for (const file of ["customers.csv", "customers-wrong.csv"]) await cp(join(folder, file), join(work, file));
});

afterEach(() => rm(work, { recursive: true }));

async function run(args: readonly string[], env: Record<string, string>) {
  const program = ["--no-warnings", join(folder, "src/index.ts"), ...args];
  const { stdout, stderr, exitCode } = await execa(process.execPath, program, {
    cwd: work,
    env: { CLERK_PLATFORM_API_KEY: undefined, CLERK_PLATFORM_API_KEY_FILE: undefined, ...env },
    reject: false,
  });
  return { stdout, stderr, exitCode };
}

/** The commands of the README that run it, each with the output that is shown next. */
async function readmeRuns(): Promise<{ args: string[]; output: string }[]> {
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const runs = readme.matchAll(/pnpm --filter onboard start(.*)\n```\n(?:(?!```)[\s\S])*```\n([\s\S]*?)```/g);
  return [...runs].map(([, args = "", output = ""]) => ({ args: args.split(" ").filter(Boolean), output }));
}

describe("as the README shows it, without a key", () => {
  it("customers.csv ends with exit code 0 and customers-wrong.csv with 1", async () => {
    const runs = await readmeRuns();
    expect(runs.map(({ args }) => args)).toEqual([[], ["customers-wrong.csv"]]);
    const results = await Promise.all(runs.map(({ args }) => run(args, {})));
    for (const [index, { stdout, stderr }] of results.entries()) {
      // The two streams have no common order: the first line of stderr comes before stdout, the others after it.
      const [connection, ...report] = stderr.split("\n");
      const shown = [connection, stdout.replaceAll(/app_\w{27}/g, "app_…"), ...report, ""].join("\n");
      expect(shown).toBe(runs[index]?.output);
    }
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 1]);
  });

  it("a second run reports the same applications and creates none", async () => {
    const first = await run([], {});
    const second = await run([], {});
    expect(second.stdout).toBe(first.stdout);
    expect(second.exitCode).toBe(0);
  });

  it("a file that does not exist is named", async () => {
    const { stderr, exitCode } = await run(["nobody.csv"], {});
    expect(stderr).toContain("ENOENT: no such file or directory, open 'nobody.csv'");
    expect(exitCode).toBe(1);
  });
});

describe("with a key", () => {
  let server: EmulatorServer;
  beforeEach(async () => {
    server = await serve();
  });
  afterEach(() => server.close());

  it("a request without a response is reported as unknown until --retry-unknown", async () => {
    const env = { CLERK_PLATFORM_API_KEY: server.token, CLERK_PLATFORM_API_URL: server.url };
    server.emulator.injectFault({ kind: "reset-before-commit", operation: "createApplication" });
    for (let runs = 0; runs < 2; runs++) {
      const { stderr, exitCode } = await run([], env);
      expect(stderr).toContain("3 done, 0 failed, 1 unknown, 0 wrong rows");
      expect(stderr).toContain("Check whether the unknown ones exist. --retry-unknown runs them again.");
      expect(exitCode).toBe(1);
    }
    const { stderr, exitCode } = await run(["--retry-unknown"], env);
    expect(stderr).toContain("4 done, 0 failed, 0 unknown, 0 wrong rows");
    expect(exitCode).toBe(0);

    const headers = { authorization: `Bearer ${server.token}` };
    const response = await fetch(`${server.baseUrl}/platform/applications`, { headers });
    const names = ((await response.json()) as { name: string }[]).map(({ name }) => name);
    expect(names.sort()).toEqual(["Acme", "Globex", "Initech", "Stark Industries"]);
  });
});
