import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execaNode } from "execa";
import { expect, it, onTestFinished } from "vitest";
import { takeLock } from "./lock.ts";

function lockPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "clerk-platform-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "lock");
}

it("is given back", () => {
  const path = lockPath();
  takeLock(path)();
  expect(existsSync(path)).toBe(false);
});

it("is refused while the process that has it runs", () => {
  const path = lockPath();
  writeFileSync(path, String(process.ppid));
  expect(() => takeLock(path)).toThrow(`Another update is running (process ${process.ppid})`);
});

it("is taken from a process that is gone", async () => {
  const path = lockPath();
  const { stdout } = await execaNode({ input: "console.log(process.pid)" })`-`;
  writeFileSync(path, stdout);
  takeLock(path);
  expect(existsSync(path)).toBe(true);
});
