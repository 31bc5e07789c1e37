import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execaNode } from "execa";
import { expect, it, onTestFinished } from "vitest";
import { applyFiles, recoverFiles } from "./apply-files.ts";

/** A folder with two files, one of which goes while the other changes and a third comes. */
function prepare() {
  const root = mkdtempSync(join(tmpdir(), "clerk-platform-apply-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(`${root}/tree`);
  writeFileSync(`${root}/tree/changes`, "old");
  writeFileSync(`${root}/tree/goes`, "old");
  const changes = [
    { path: `${root}/tree/changes`, content: "new" },
    { path: `${root}/tree/goes`, content: undefined },
    { path: `${root}/tree/deeper/comes`, content: "new" },
  ];
  const files = (): string[] =>
    readdirSync(`${root}/tree`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.name}: ${readFileSync(`${entry.parentPath}/${entry.name}`, "utf8")}`)
      .sort();
  return { root, folder: `${root}/work`, changes, files };
}

const before = ["changes: old", "goes: old"];
const after = ["changes: new", "comes: new"];
const script = new URL("../fixtures/apply-and-die.ts", import.meta.url);
const run = (action: string, { folder, changes }: ReturnType<typeof prepare>, dieAt: number) =>
  execaNode(script, { input: JSON.stringify({ action, folder, changes, dieAt }), reject: false });

it("replaces, deletes and creates, and leaves nothing behind", () => {
  const { root, folder, changes, files } = prepare();
  applyFiles(folder, changes);
  expect(files()).toEqual(after);
  expect(readdirSync(root)).toEqual(["tree"]);
  expect(recoverFiles(folder)).toEqual([]);
});

it("undoes everything when a step fails", () => {
  const { root, folder, changes, files } = prepare();
  // A file cannot be put where a folder is.
  mkdirSync(`${root}/tree/blocked`);
  const blocked = [...changes, { path: `${root}/tree/blocked`, content: "new" }];
  expect(() => applyFiles(folder, blocked)).toThrow(/EISDIR|ENOTEMPTY|EPERM/);
  expect(files()).toEqual(before);
});

it("is all or nothing when the process is killed, at whatever step", async () => {
  const { stdout } = await run("apply", prepare(), -1);
  const steps = Number(stdout);
  expect(steps).toBeGreaterThan(8);
  const outcomes = await Promise.all(
    Array.from({ length: steps }, async (_, dieAt) => {
      const world = prepare();
      const { signal } = await run("apply", world, dieAt);
      const left = world.files();
      const restored = recoverFiles(world.folder);
      return {
        signal,
        left,
        recovered: world.files(),
        restored: restored.length > 0,
        rest: readdirSync(world.root),
      };
    }),
  );
  for (const { signal, recovered, rest } of outcomes) {
    expect(signal).toBe("SIGKILL");
    expect(rest).toEqual(["tree"]);
    expect([before, after]).toContainEqual(recovered);
  }
  // The test would prove nothing if no kill had hit the tree half way.
  expect(outcomes.some(({ left }) => ![before, after].some((state) => state.join() === left.join()))).toBe(
    true,
  );
  expect(outcomes.filter(({ restored }) => restored).length).toBeGreaterThan(3);
  expect(outcomes.at(-1)!.recovered).toEqual(after);
});

it("can be killed while it undoes, and undone again", async () => {
  for (const dieAt of [0, 1, 2, 3]) {
    const world = prepare();
    await run("apply", world, 7);
    expect((await run("recover", world, dieAt)).signal).toBe("SIGKILL");
    recoverFiles(world.folder);
    expect(world.files()).toEqual(before);
  }
});
