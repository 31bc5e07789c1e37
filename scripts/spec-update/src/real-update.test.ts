import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentPath } from "codegen/document-paths";
import { execaNode } from "execa";
import { repositoryRoot } from "repo/lib/paths";
import { afterAll, expect, it } from "vitest";
import { RealClone } from "./fixtures/real-clone.ts";

// One clone takes one document after another.
const clone = new RealClone();
afterAll(() => clone.remove());
const { root } = clone;
const options = { cwd: root, reject: false, all: true } as const;

const fixture = (name: string): string =>
  readFileSync(`${repositoryRoot}scripts/spec-update/src/fixtures/${name}`, "utf8");

/** Another word in the first summary of an operation. */
const withOtherText = (document: string): string => document.replace(/summary: (\w)/, "summary: Newly $1");

/** A schema of the new responses. */
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

interface TakeOptions {
  args?: readonly string[];
  /** Sends SIGINT when a line of the output begins like this. */
  signalAt?: string;
}

/** Offers a document to the command, which takes it. */
async function take(document: string, { args = [], signalAt = "" } = {} as TakeOptions): Promise<Updated> {
  const newer = join(clone.folder, "newer.yaml");
  const reportFile = join(clone.folder, "report.md");
  writeFileSync(newer, document);
  const before = new Set(readdirSync(`${root}.changeset`));
  const running = clone.update([newer, "--report", reportFile, ...args]);
  for await (const line of running.iterable({ from: "stdout" })) {
    if (signalAt && line.startsWith(signalAt)) running.kill("SIGINT");
  }
  const { exitCode, all } = await running;
  expect(exitCode, all).toBe(0);
  expect(clone.read(documentPath)).toBe(document);
  expect(readdirSync(clone.temporary)).toEqual([]);
  const [name] = readdirSync(`${root}.changeset`).filter((file) => !before.has(file));
  const changeset = clone.read(`.changeset/${name}`);
  clone.commit("Take a document");
  return { output: all, report: readFileSync(reportFile, "utf8"), changeset };
}

it(
  "treats a changed text as a patch without work, also when interrupted at the end",
  async () => {
    const document = clone.read(documentPath);
    // An interruption while the files are put in place comes too late: the update is whole.
    const { report, changeset, output } = await take(withOtherText(document), {
      args: ["--skip-tests"],
      signalAt: "putting the files in place",
    });
    expect(changeset).toContain('contract": patch');
    expect(report).toContain("Newly");
    expect(report).toContain("Checked: the proof above, types of the changed files. Nothing else ran.");
    expect(report).not.toContain("## To do");
    expect(output).not.toContain("to do");
  },
  patience,
);

it(
  "takes new operations, and a field and a closed value less, with the emulator as the one thing to do",
  async () => {
    // It uses the new operations, so it compiles with the new document only: the command checks that.
    cpSync(
      `${repositoryRoot}scripts/spec-update/src/fixtures/use-webhooks.ts.txt`,
      `${root}packages/core/test/use-webhooks.ts`,
    );
    clone.commit("Use the new operations");
    const withWebhooks = clone
      .read(documentPath)
      .replace(
        "  /platform/domains:\n",
        `${fixture("webhooks.yaml").replaceAll(/^(?=.)/gm, "  ")}  /platform/domains:\n`,
      )
      .replace("\n  schemas:\n", `\n  schemas:\n${webhook}`);
    const newer = [
      "        development_origin:\n          type: string\n          description: The development origin.\n",
      "        - development_origin\n",
      "            - expired\n          example: pending\n",
    ].reduce(without, withWebhooks);
    const { report, changeset, output } = await take(newer);
    expect(changeset).toContain('core": minor');
    expect(changeset).toContain(
      "- `listWebhooks`: operation added (`GET /platform/webhooks, a list paged by offset, scope webhooks:read`).",
    );
    expect(changeset).toContain("**Breaking**");
    expect(changeset).toContain("`Domain.development_origin`: field removed");
    expect(changeset).toContain(
      '`ApplicationTransfer.status`: value removed from a closed list (`"expired"`)',
    );
    expect(report).toContain("the compiler agrees with every finding");
    expect(report).toContain(
      "Checked: the proof above, types of every package, tests of contract, core, emulator, react-query (without those of processes and browsers). Nothing else ran.",
    );
    expect(output.match(/^(to do|unfinished): .*/gm), output).toEqual([
      "to do: packages/emulator was written for another document",
    ]);
    expect(report).toContain("- to do: `packages/emulator was written for another document`\n  - `");
    expect(output).toContain(
      "createWebhook (POST /platform/webhooks): export a handler of that name from packages/emulator/src/operations/webhooks.ts and spread the file into handlers.ts",
    );
    expect(output).toContain("The body of createApplicationDomain with status 201 is not as documented");
    expect(output).toContain("the member development_origin is not in the API document");
    expect(output).toContain('/status must be one of "pending", "completed", "canceled"');
  },
  patience,
);

it(
  "offers the new operations at run time in every form",
  async () => {
    const { stdout } = await execaNode(`${root}packages/core/test/use-webhooks.ts`, {
      nodeOptions: ["--conditions=@clerk-platform/source"],
    });
    rmSync(`${root}packages/core/test/use-webhooks.ts`);
    clone.commit("Remove what used them");
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
  "leaves generated code that is that of the document",
  async () => {
    const check = await execaNode(`${root}scripts/codegen/src/index.ts`, ["--check"], options);
    expect(check.exitCode, check.all).toBe(0);
  },
  patience,
);
