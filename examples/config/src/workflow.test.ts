import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Job {
  if?: string;
  environment?: string;
  permissions?: Record<string, string>;
  "timeout-minutes": number;
  steps: { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: Record<string, unknown>;
  jobs: Record<"plan" | "apply", Job>;
}

const text = readFileSync(new URL("../github/clerk-config.yml", import.meta.url), "utf8");
const workflow = parse(text) as Workflow;
const { plan, apply } = workflow.jobs;

it("the workflow has read permissions, and only the commenting job may write to pull requests", () => {
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(plan.permissions).toEqual({ contents: "read", "pull-requests": "write" });
  expect(apply.permissions).toBeUndefined();
});

it("secrets are not available to code from forks, and only a merge applies", () => {
  expect(Object.keys(workflow.on)).toEqual(["pull_request", "push"]);
  expect(plan.if).toContain("github.event.pull_request.head.repo.full_name == github.repository");
  expect(apply.if).toBe("github.event_name == 'push'");
  expect(apply.environment).toBe("production");
  expect(workflow.concurrency["cancel-in-progress"]).toBe(false);
});

it("actions are pinned by commit, credentials are not persisted, and shell commands have no expressions", () => {
  for (const { uses, run, with: inputs } of [...plan.steps, ...apply.steps]) {
    if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    if (uses?.startsWith("actions/checkout@")) expect(inputs?.["persist-credentials"]).toBe(false);
    expect(run ?? "").not.toContain("${{");
  }
});

it("only steps that need a secret get it", () => {
  const withSecrets = [...plan.steps, ...apply.steps].filter(({ env }) =>
    JSON.stringify(env ?? {}).includes("secrets."),
  );
  expect(withSecrets.map(({ run }) => run?.includes("npx @clerk-platform/config"))).toEqual([true, true]);
  expect(JSON.stringify(plan)).not.toContain("GOOGLE_SECRET");
});
