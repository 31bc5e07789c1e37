import { createHash } from "node:crypto";
import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { execa, execaNode } from "execa";
import { afterAll, expect, it } from "vitest";
import { documentPath } from "../generate/generate.ts";
import { repositoryRoot } from "../lib/paths.ts";
import { updateSpec } from "./update-spec.ts";
import type { Problem } from "./verify/problem.ts";
import { runTests } from "./verify/run-tests.ts";
import { createScratchCopy } from "./verify/scratch-copy.ts";
import { type VerifyOptions, verifyUpdate } from "./verify/verify-update.ts";

// The real repository, copied, takes the real document with two operations and a type more.
const { root, remove } = createScratchCopy(repositoryRoot);
afterAll(remove);

const fixture = (name: string): string => `${repositoryRoot}scripts/spec-update/fixtures/${name}`;
const read = (path: string): string => readFileSync(root + path, "utf8");
const newer = read(documentPath)
  .replace(
    "  /platform/domains:\n",
    `${readFileSync(fixture("webhooks.yaml"), "utf8").replaceAll(/^(?=.)/gm, "  ")}  /platform/domains:\n`,
  )
  .replace(
    "\n  schemas:\n",
    "\n  schemas:\n    PlatformWebhook:\n      type: object\n      required: [id]\n      properties: { id: { type: string }, url: { type: string } }\n",
  );
const source = `${root}newer.yaml`;
writeFileSync(source, newer);

/** What the tree is, without what tests leave in `node_modules`. */
const fingerprint = (): string => {
  const hash = createHash("sha256");
  for (const path of globSync("{openapi,packages,scripts,.changeset}/**", {
    cwd: root,
    exclude: (name) => name === "node_modules",
  }).sort()) {
    try {
      hash.update(path).update(readFileSync(root + path));
    } catch {
      // A folder.
    }
  }
  return hash.digest("hex");
};

const leftovers = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("clerk-platform-update-"));

it("is not begun when the command is interrupted", async () => {
  const before = fingerprint();
  const copies = leftovers();
  const command = execaNode(`${root}scripts/spec-update/index.ts`, [source], {
    cwd: root,
    reject: false,
    all: true,
  });
  for await (const line of command.iterable({ from: "stdout" })) {
    if (line.startsWith("checking types")) command.kill("SIGINT");
  }
  const { exitCode, all } = await command;
  expect(all).toContain("Interrupted; nothing was written.");
  expect(exitCode).toBe(1);
  expect(fingerprint()).toBe(before);
  expect(leftovers()).toEqual(copies);
  expect(readdirSync(root).filter((name) => name.startsWith(".spec-update"))).toEqual([]);
});

it("is taken, and everything that can be derived from it is there", async () => {
  const verify = (options: VerifyOptions): Promise<Problem[]> =>
    // These need no build; the others are built on what they generate.
    verifyUpdate({
      ...options,
      packages: ["@clerk-platform/contract", "@clerk-platform/emulator", "@clerk-platform/core"],
    });
  await updateSpec({ root, source, tests: false, log: () => {}, verify });
  rmSync(source);
  const generated = globSync("packages/*/src/generated/*.ts", { cwd: root }).filter(
    (path) => !/models|sensitive-paths/.test(path),
  );
  expect(generated.length).toBeGreaterThan(8);
  for (const path of generated) expect(read(path), path).toMatch(/listWebhooks|ListWebhooks/);

  cpSync(fixture("use-webhooks.ts.txt"), `${root}packages/core/test/use-webhooks.ts`);
  const { stdout: errors } = await execa("tsc", ["-p", "packages/core/tsconfig.test.json"], {
    cwd: root,
    preferLocal: true,
    reject: false,
  });
  expect(errors).toBe("");
  const { stdout } = await execaNode(`${root}packages/core/test/use-webhooks.ts`, {
    nodeOptions: ["--conditions=@clerk-platform/source"],
  });
  expect(JSON.parse(stdout)).toEqual({
    named: [501, "not_implemented", "createWebhook"],
    byPath: 501,
    list: { kind: "offset", maximumPageSize: 200 },
    metadata: { name: "webhooks:read", source: "document" },
    items: 450,
    queries: ["limit=200", "limit=200&offset=200", "limit=200&offset=400"],
    proxy: 501,
  });
}, 300_000);

it("leaves one thing to do, which a test explains", async () => {
  const problems = await runTests(root, undefined, [
    "operations/handlers.test.ts",
    "documented-statuses.test.ts",
  ]);
  expect(problems).toEqual([{ kind: "todo", text: expect.stringContaining("Still to write:") }]);
  expect(problems[0]!.text).toContain(
    "createWebhook (POST /platform/webhooks): export a handler of that name from packages/emulator/src/operations/webhooks.ts and spread the file into handlers.ts",
  );
});

it("is announced in the changeset", () => {
  const [name] = readdirSync(`${root}.changeset`).filter((file) => file.startsWith("api-document-"));
  expect(read(`.changeset/${name}`)).toContain(
    "- `listWebhooks`: operation added (`GET /platform/webhooks, a list paged by offset, scope webhooks:read`).",
  );
});
