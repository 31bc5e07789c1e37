import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repositoryRoot } from "../lib/paths.ts";

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}
interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  environment?: string | { name: string };
  steps: { uses?: string; with?: Record<string, unknown>; run?: string }[];
}

const paths = globSync(".github/workflows/*.yml", { cwd: repositoryRoot });
const read = (path: string): string => readFileSync(repositoryRoot + path, "utf8");
const nameOf = (environment: string | { name: string }): string =>
  typeof environment === "string" ? environment : environment.name;
const pins = new Map<string, Set<string>>();

describe.each(paths)("%s", (path) => {
  const text = read(path);
  const { permissions, jobs } = parse(text) as Workflow;

  it("pins every action by commit, with its version in a comment", () => {
    for (const line of text.split("\n").filter((candidate) => /^\s*(- )?uses:/.test(candidate))) {
      const pin = /uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40}) # v\d+\.\d+\.\d+$/.exec(line);
      expect(pin, line).not.toBeNull();
      const [, action, commit] = pin as unknown as [string, string, string];
      pins.set(action, (pins.get(action) ?? new Set()).add(commit));
    }
  });

  it("workflows have read permissions only; jobs request more", () => {
    expect(Object.entries(permissions ?? { missing: "write" })).not.toContainEqual([
      expect.anything(),
      "write",
    ]);
    for (const [name, job] of Object.entries(jobs)) {
      expect(job["timeout-minutes"], `${name} has a limit`).toBeGreaterThan(0);
      expect(job.permissions ?? permissions).not.toBe("write-all");
    }
  });

  it("checkouts persist no credentials, and workflows use no secrets", () => {
    for (const step of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
    }
    expect(text).not.toContain("secrets.");
  });

  it("shell commands contain no user-written text such as branch names", () => {
    for (const { run } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      expect(run ?? "").not.toMatch(/\$\{\{/);
    }
  });
});

it("all workflows pin an action to the same commit", () => {
  for (const [action, commits] of pins) expect([...commits], action).toHaveLength(1);
});

it("only the jobs that publish to npm and GitHub Pages have id-token permission", () => {
  const entitled = paths.flatMap((path) =>
    Object.entries((parse(read(path)) as Workflow).jobs)
      .filter(([, { permissions }]) => permissions?.["id-token"])
      .map(([name, { environment = "" }]) => `${path} ${name} ${nameOf(environment)}`),
  );
  expect(entitled.sort()).toEqual([
    ".github/workflows/docs.yml deploy github-pages",
    ".github/workflows/release.yml publish npm",
  ]);
});

it("the publishing job installs only the dependencies that publishing needs", () => {
  const { jobs } = parse(read(".github/workflows/release.yml")) as Workflow;
  const commands = jobs.publish?.steps.map(({ run }) => run).filter((run) => run !== undefined);
  expect(commands).toEqual([
    "corepack enable pnpm",
    "pnpm install --filter clerk-platform-sdk --filter repo --prod --no-optional --frozen-lockfile --ignore-scripts",
    "node scripts/repo/src/release/index.ts publish",
  ]);
  const { dependencies, packageManager } = JSON.parse(read("package.json"));
  expect(Object.keys(dependencies)).toEqual(["@changesets/cli"]);
  const { dependencies: ofScripts } = JSON.parse(read("scripts/repo/package.json"));
  expect(Object.keys(ofScripts)).toEqual(["execa", "yaml"]);
  expect(packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+\+sha512\.[0-9a-f]{128}$/);
});
