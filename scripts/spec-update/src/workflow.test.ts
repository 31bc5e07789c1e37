import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execaSync } from "execa";
import { repositoryRoot } from "repo/lib/paths";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

interface Workflow {
  permissions: object;
  jobs: Record<string, { permissions: object; steps: { uses?: string; run?: string; with?: object }[] }>;
}

const text = readFileSync(`${repositoryRoot}.github/workflows/spec-update.yml`, "utf8");
const { permissions, jobs } = parse(text) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);

it("the spec-update workflow has write permissions only in the job that runs no code from the document", () => {
  expect(permissions).toEqual({});
  expect(jobs.update!.permissions).toEqual({ contents: "read" });
  expect(jobs.update!.steps[0]!.with).toEqual({ "persist-credentials": false });
  expect(jobs.propose!.permissions).toEqual({ contents: "write", "pull-requests": "write" });
  expect(jobs.propose!.steps.map(({ run = "" }) => run).join("\n")).not.toMatch(/\b(npx|pnpm|node|npm)\b/);
});

it("pins every action to a commit", () => {
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
});

it("the spec-update workflow passes no GitHub expression to a shell", () => {
  for (const { run = "" } of steps) {
    expect(run).not.toContain("${{");
    execaSync("bash", ["-n"], { input: run });
  }
});

it("calls the command only with options that exist", () => {
  const options = text
    .match(/(?:spec:update|update) .*--[\s\S]*?$/gm)!
    .join(" ")
    .match(/ --(?!yes)[\w-]+/g)!
    .map((option) => option.trim());
  expect(options).toContain("--unfinished");
  const { stdout } = execaSync("node", [`${repositoryRoot}scripts/spec-update/src/index.ts`, "--help"], {
    preferLocal: true,
    localDir: repositoryRoot,
  });
  for (const option of options) expect(stdout).toContain(option);
});

/** An empty temporary folder, with a trailing slash. */
function makeFolder(): string {
  const folder = `${realpathSync(mkdtempSync(join(tmpdir(), "clerk-platform-workflow-")))}/`;
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it("hands over every file of the update, changed or new", () => {
  const script = jobs.update!.steps.find(({ run = "" }) => run.includes("update.patch"))!.run!;
  const folder = makeFolder();
  const work = `${folder}work`;
  // The generator writes into some of these folders; the step need not know which.
  const files = ["openapi/source.json", "packages/a.ts", "test-support/b.ts", ".changeset/c.md", "d.md"];
  execaSync("git", ["init", work]);
  for (const file of files) {
    mkdirSync(join(work, dirname(file)), { recursive: true });
    writeFileSync(join(work, file), "new\n");
  }
  const run = () =>
    execaSync("bash", ["-e", "-c", script], {
      cwd: work,
      env: { RUNNER_TEMP: folder, GITHUB_OUTPUT: `${folder}output` },
    });
  run();
  const patch = readFileSync(`${folder}update.patch`, "utf8");
  expect([...patch.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(([, file]) => file).sort()).toEqual([...files].sort());
  execaSync("git", ["-c", "user.name=a", "-c", "user.email=a@a.example", "commit", "--message=a"], {
    cwd: work,
  });
  run();
  expect(readFileSync(`${folder}output`, "utf8")).toBe("changed=true\nchanged=false\n");
});

describe("the branch of the scheduled update", () => {
  const step = jobs.propose!.steps.find(({ run = "" }) => run.includes("git push"))!.run!;

  /** Runs the step in a clone, with a remote whose branch has a commit of that author. */
  function propose(author: string | undefined) {
    const folder = makeFolder();
    const git = (cwd: string, ...args: string[]) => execaSync("git", ["-C", cwd, ...args]).stdout;
    const commit = (email: string, message: string) =>
      git(
        `${folder}work`,
        "-c",
        "user.name=a",
        "-c",
        `user.email=${email}`,
        "commit",
        "--all",
        "--message",
        message,
      );
    execaSync("git", ["init", "--bare", "--initial-branch=main", `${folder}remote`]);
    execaSync("git", ["clone", `${folder}remote`, `${folder}work`]);
    git(`${folder}work`, "switch", "--create", "main");
    writeFileSync(`${folder}work/a.txt`, "a\n");
    git(`${folder}work`, "add", ".");
    commit("a@a.example", "first");
    git(`${folder}work`, "push", "origin", "main");
    mkdirSync(`${folder}update`);
    mkdirSync(`${folder}bin`);
    writeFileSync(`${folder}work/a.txt`, "b\n");
    writeFileSync(`${folder}update/update.patch`, `${git(`${folder}work`, "diff", "--binary")}\n`);
    git(`${folder}work`, "restore", "a.txt");
    if (author) {
      git(`${folder}work`, "switch", "--create", "spec-update");
      writeFileSync(`${folder}work/a.txt`, "c\n");
      commit(author, "theirs");
      git(`${folder}work`, "push", "origin", "spec-update");
      git(`${folder}work`, "switch", "main");
      git(`${folder}work`, "branch", "--delete", "--force", "spec-update");
    }
    writeFileSync(`${folder}bin/gh`, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
    const { all } = execaSync("bash", ["-e", "-c", step], {
      cwd: `${folder}work`,
      all: true,
      env: {
        BRANCH: "spec-update",
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: `${folder}output`,
        PATH: `${folder}bin:${process.env.PATH}`,
      },
    });
    return {
      said: all,
      output: readFileSync(`${folder}output`, "utf8").trim(),
      branch: git(`${folder}remote`, "log", "-1", "--format=%s", "spec-update"),
    };
  }

  it("is created when it does not exist", () => {
    expect(propose(undefined)).toMatchObject({ output: "pushed=true", branch: "Update the API document" });
  });

  it("is replaced when only the workflow committed to it", () => {
    const bot = "41898282+github-actions[bot]@users.noreply.github.com";
    expect(propose(bot)).toMatchObject({ output: "pushed=true", branch: "Update the API document" });
  });

  it("is left alone when a maintainer committed to it", () => {
    const { said, output, branch } = propose("maintainer@a.example");
    expect({ output, branch }).toEqual({ output: "pushed=false", branch: "theirs" });
    expect(said).toContain("has commits of others and is left alone");
  });
});
