import { readFileSync } from "node:fs";
import { execaSync } from "execa";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { repositoryRoot } from "../lib/paths.ts";

interface Workflow {
  permissions: object;
  jobs: Record<string, { permissions: object; steps: { uses?: string; run?: string; with?: object }[] }>;
}

const text = readFileSync(`${repositoryRoot}.github/workflows/spec-update.yml`, "utf8");
const { permissions, jobs } = parse(text) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);

it("may write only in the job that runs no code of the document", () => {
  expect(permissions).toEqual({});
  expect(jobs.update!.permissions).toEqual({ contents: "read" });
  expect(jobs.update!.steps[0]!.with).toEqual({ "persist-credentials": false });
  expect(jobs.propose!.permissions).toEqual({ contents: "write", "pull-requests": "write" });
  expect(jobs.propose!.steps.map(({ run = "" }) => run).join("\n")).not.toMatch(/\b(npx|pnpm|node|npm)\b/);
});

it("pins every action to a commit", () => {
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
});

it("puts nothing from outside into a shell", () => {
  for (const { run = "" } of steps) {
    expect(run).not.toContain("${{");
    execaSync("bash", ["-n"], { input: run });
  }
});

it("calls the command with options that it has", () => {
  const options = text.match(/spec:update .*/)![0].match(/--[\w-]+/g)!;
  const { stdout } = execaSync("node", [`${repositoryRoot}scripts/spec-update/index.ts`, "--help"], {
    preferLocal: true,
    localDir: repositoryRoot,
  });
  for (const option of options) expect(stdout).toContain(option);
});
