import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runSteps } from "./steps.ts";

let server: EmulatorServer;
let folder: string;

beforeEach(async () => {
  server = await serve({ port: 0, seed: "small" });
  folder = await mkdtemp(join(tmpdir(), "clerk-config-"));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it("pull, change, plan and apply leave no drift, and no output or file contains a secret", async () => {
  const env = {
    CLERK_PLATFORM_API_KEY: server.token,
    CLERK_PLATFORM_API_URL: server.url,
    GOOGLE_SECRET: "GOCSPX-verysecret",
  };
  const said: string[] = [];
  const outcomes = await runSteps({ folder, env, say: (text) => said.push(text) });
  expect(outcomes.map(({ command, code }) => `${command}: ${code}`)).toEqual([
    "pull --application Acme: 0",
    "types: 0",
    "plan: 0",
    "plan --out plan.json: 2",
    "apply --plan plan.json: 0",
    "drift --compare-secrets: 0",
  ]);
  expect(outcomes[3]!.printed).toMatch(/connection_oauth_google.client_secret +\(secret set\)/);
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
  );
  expect(files.length).toBe(4);
  const everything = [...said, ...files].join("\n");
  expect(everything).not.toContain("verysecret");
  expect(everything).not.toContain(server.token);
});
