import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentPath } from "codegen/generate";
import { execa, execaNode } from "execa";
import { repositoryRoot } from "repo/lib/paths";
import { afterAll, beforeAll, expect, it } from "vitest";
import { git } from "./repository/git.ts";
import { createClone } from "./verify/clone.ts";
import { runTests } from "./verify/run-tests.ts";

// The real command in a clone of the real repository, without anything built: one document after another.
const folder = realpathSync(mkdtempSync(join(tmpdir(), "clerk-platform-real-update-")));
const { root } = createClone(repositoryRoot, folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string): string =>
  readFileSync(`${repositoryRoot}scripts/spec-update/src/fixtures/${name}`, "utf8");
const read = (path: string): string => readFileSync(root + path, "utf8");
const commit = (message: string): void => {
  git(root, "add", "--all");
  git(
    root,
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@a.example",
    "commit",
    "--quiet",
    "--allow-empty",
    `--message=${message}`,
  );
};

/** Another word in the first summary of an operation. */
const withOtherText = (document: string): string => document.replace(/summary: (\w)/, "summary: Newly $1");

/** A schema that the new operations answer with. */
const webhook =
  "    PlatformWebhook:\n      type: object\n      required: [id]\n      properties: { id: { type: string }, url: { type: string } }\n";

/** A document without a text that it has once. */
function without(document: string, text: string): string {
  expect(document.split(text)).toHaveLength(2);
  return document.replace(text, "");
}

/** Limits against hanging only. */
const patience = 20 * 60_000;

interface Updated {
  output: string;
  report: string;
  changeset: string;
}

/** What the command finds temporary folders in. */
const temporary = join(folder, "tmp");
const options = { cwd: root, reject: false, all: true } as const;

const command = (...args: string[]) =>
  execaNode(`${root}scripts/spec-update/src/index.ts`, args, {
    ...options,
    nodeOptions: [],
    env: { TMPDIR: temporary },
  });

/** Offers a document to the command, which takes it. */
async function take(document: string, ...args: string[]): Promise<Updated> {
  writeFileSync(join(folder, "newer.yaml"), document);
  const before = new Set(readdirSync(`${root}.changeset`));
  const reportFile = join(folder, "report.md");
  const { exitCode, all } = await command(join(folder, "newer.yaml"), "--report", reportFile, ...args);
  expect(exitCode, all).toBe(0);
  expect(read(documentPath)).toBe(document);
  expect(readdirSync(temporary)).toEqual([]);
  const [name] = readdirSync(`${root}.changeset`).filter((file) => !before.has(file));
  const changeset = read(`.changeset/${name}`);
  commit("Take a document");
  return { output: all, report: readFileSync(reportFile, "utf8"), changeset };
}

beforeAll(() => {
  mkdirSync(temporary);
  // What is not committed yet is tried as well.
  const changed = git(repositoryRoot, "ls-files", "--modified", "--others", "--exclude-standard", "-z").split(
    "\0",
  );
  for (const path of changed.filter(Boolean)) cpSync(repositoryRoot + path, root + path, { recursive: true });
  commit("What is not committed yet");
});

it.each(["SIGINT", "SIGTERM"] as const)(
  "ends at once with all that it started, and nothing written: %s",
  async (signal) => {
    const status = git(root, "status", "--porcelain");
    writeFileSync(join(folder, "newer.yaml"), withOtherText(read(documentPath)));
    const running = command(join(folder, "newer.yaml"));
    for await (const line of running.iterable({ from: "stdout" })) {
      if (line.startsWith("types of every package")) running.kill(signal);
    }
    const { exitCode, all } = await running;
    expect(all).toContain("Interrupted; nothing was written.");
    expect(exitCode).toBe(1);
    expect(git(root, "status", "--porcelain")).toBe(status);
    expect(readdirSync(temporary)).toEqual([]);
    // Whoever worked there named the folder on its command line.
    const { stdout } = await execa("ps", ["-A", "-o", "args"]);
    expect(stdout.split("\n").filter((line) => line.includes(temporary))).toEqual([]);
  },
  patience,
);

it(
  "takes another text: a patch, and nothing to do",
  async () => {
    const document = read(documentPath);
    const { report, changeset, output } = await take(withOtherText(document), "--skip-tests");
    expect(changeset).toContain('contract": patch');
    expect(report).toContain("Newly");
    expect(report).toContain("Checked: the proof above, types of every package. Nothing else ran.");
    expect(report).not.toContain("## To do");
    expect(output).not.toContain("to do");
  },
  patience,
);

it(
  "takes new operations, with the emulator's handlers as the one thing to do",
  async () => {
    const newer = read(documentPath)
      .replace(
        "  /platform/domains:\n",
        `${fixture("webhooks.yaml").replaceAll(/^(?=.)/gm, "  ")}  /platform/domains:\n`,
      )
      .replace(
        "\n  schemas:\n",
        `
  schemas:
${webhook}`,
      );
    const { report, changeset, output } = await take(newer);
    expect(changeset).toContain('core": minor');
    expect(changeset).toContain(
      "- `listWebhooks`: operation added (`GET /platform/webhooks, a list paged by offset, scope webhooks:read`).",
    );
    expect(report).toContain(
      "Checked: the proof above, types of every package, tests of every package. Nothing else ran.",
    );
    expect(output.match(/^(to do|unfinished): .*/gm)).toEqual([
      "to do: packages/emulator/src/operations/handlers.test.ts > has a handler for every operation of the document",
    ]);
    expect(output).toContain(
      "createWebhook (POST /platform/webhooks): export a handler of that name from packages/emulator/src/operations/webhooks.ts and spread the file into handlers.ts",
    );
  },
  patience,
);

it(
  "offers the new operations at run time in every form",
  async () => {
    cpSync(
      `${repositoryRoot}scripts/spec-update/src/fixtures/use-webhooks.ts.txt`,
      `${root}packages/core/test/use-webhooks.ts`,
    );
    const { stdout: errors } = await execa("tsc", ["-p", "packages/core/tsconfig.test.json"], {
      ...options,
      preferLocal: true,
    });
    expect(errors).toBe("");
    const { stdout } = await execaNode(`${root}packages/core/test/use-webhooks.ts`, {
      nodeOptions: ["--conditions=@clerk-platform/source"],
    });
    rmSync(`${root}packages/core/test/use-webhooks.ts`);
    expect(JSON.parse(stdout)).toEqual({
      named: [501, "not_implemented", "createWebhook"],
      byPath: 501,
      list: { kind: "offset", maximumPageSize: 200 },
      scope: { name: "webhooks:read", source: "document" },
      items: 450,
      queries: ["limit=200", "limit=200&offset=200", "limit=200&offset=400"],
      deliveries: ["d_1", "d_2", "d_3"],
      deliveryQueries: ["limit=100", "limit=100&starting_after=after_2"],
      proxy: 501,
    });
  },
  patience,
);

it(
  "takes a document that loses a field and a value of a closed list, which the emulator sends",
  async () => {
    const fieldGone = [
      "        development_origin:\n          type: string\n          description: The development origin.\n",
      "        - development_origin\n",
    ].reduce(without, read(documentPath));
    const newer = without(fieldGone, "            - expired\n          example: pending\n");
    const { report, changeset } = await take(newer, "--skip-tests");
    expect(changeset).toContain('core": minor');
    expect(changeset).toContain("**Breaking**");
    expect(changeset).toContain("`Domain.development_origin`: field removed");
    expect(changeset).toContain(
      '`ApplicationTransfer.status`: value removed from a closed list (`"expired"`)',
    );
    expect(report).toContain("the compiler agrees with every finding");
    // What the command would run without --skip-tests, as far as the emulator goes.
    const problems = await runTests(root, ["emulator"]);
    const changed = problems.filter(({ text }) => !text.includes("has a handler for every operation"));
    expect(changed.map(({ kind }) => kind)).toEqual(["todo"]);
    expect(changed[0]!.text).toContain(
      "handlers were written for another document\n  createApplicationDomain answered 201",
    );
    expect(changed[0]!.text).toContain("must NOT have additional properties: development_origin");
    expect(changed[0]!.text).toContain("/status must be equal to one of the allowed values");
  },
  patience,
);

it(
  "leaves generated code that is that of the document",
  async () => {
    const check = await execaNode(`${root}scripts/codegen/src/index.ts`, ["--check"], options);
    expect(check.exitCode, check.all).toBe(0);
  },
  patience,
);
