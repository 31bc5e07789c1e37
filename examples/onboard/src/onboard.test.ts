import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { execa } from "execa";
import { afterEach, beforeEach, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
let work: string;
let server: EmulatorServer;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "onboard-"));
  await cp(join(folder, "customers.csv"), join(work, "customers.csv"));
  server = await serve();
});

afterEach(async () => {
  await server.close();
  await rm(work, { recursive: true });
});

const run = (...parameters: string[]) =>
  execa(process.execPath, ["--no-warnings", join(folder, "src/index.ts"), ...parameters], {
    cwd: work,
    env: { CLERK_PLATFORM_API_KEY: server.token, CLERK_PLATFORM_API_URL: server.url },
    reject: false,
  });

const names = async (): Promise<string[]> => {
  const headers = { authorization: `Bearer ${server.token}` };
  const response = await fetch(`${server.baseUrl}/platform/applications`, { headers });
  return ((await response.json()) as { name: string }[]).map(({ name }) => name).sort();
};

it("onboards the right rows and names the wrong ones by line", async () => {
  const { stdout, stderr, exitCode } = await run();
  expect(stdout).toMatch(
    /^1001\tAcme\tapp_\w+\n1002\tGlobex\tapp_\w+\n1003\tInitech\tapp_\w+\n1006\tStark Industries\tapp_\w+$/,
  );
  expect(stderr).toContain('customers.csv:5 has a domain that is none: "not a domain"');
  expect(stderr).toContain("customers.csv:6 has no name");
  expect(stderr).toContain("customers.csv:8 repeats the id 1003 of line 4");
  expect(stderr).toContain("customers.csv:9 is no row like the others");
  expect(stderr).toContain("4 done, 0 failed, 0 unknown, 4 wrong rows");
  expect(exitCode).toBe(1);
  const again = await run();
  expect(again.stdout).toBe(stdout);
  expect(await names()).toEqual(["Acme", "Globex", "Initech", "Stark Industries"]);
});

it("reports a write in doubt until it is told to repeat it", async () => {
  server.emulator.injectFault({ kind: "reset-before-commit", operation: "createApplication" });
  expect((await run()).stderr).toContain("3 done, 0 failed, 1 unknown");
  expect((await run()).stderr).toContain("3 done, 0 failed, 1 unknown");
  expect((await run("--retry-unknown")).stderr).toContain("4 done, 0 failed, 0 unknown");
  expect(await names()).toHaveLength(4);
});

it("says which file is missing", async () => {
  const { stderr, exitCode } = await run("nobody.csv");
  expect([stderr, exitCode]).toEqual([expect.stringContaining("nobody.csv"), 1]);
});
