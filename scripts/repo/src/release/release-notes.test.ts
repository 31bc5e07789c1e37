import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { releaseNotes } from "./release-notes.ts";

it("collects the changelog sections of the current version only", () => {
  const root = `${mkdtempSync(join(tmpdir(), "clerk-platform-notes-"))}/`;
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(`${root}pnpm-workspace.yaml`, "packages: [packages/*]");
  const write = (name: string, fields: object, changelog?: string): void => {
    mkdirSync(`${root}packages/${name}`, { recursive: true });
    const manifest = { name: `@x/${name}`, version: "1.1.0", ...fields };
    writeFileSync(`${root}packages/${name}/package.json`, JSON.stringify(manifest));
    if (changelog) writeFileSync(`${root}packages/${name}/CHANGELOG.md`, changelog);
  };
  write("a", {}, "# a\n\n## 1.1.0\n\n### Minor Changes\n\n- New.\n\n## 1.0.0\n\n- Old.\n");
  write("b", {}, "# b\n\n## 1.1.0\n\n## 1.0.0\n\n- Old.\n");
  write("c", {});
  write("d", { private: true }, "# d\n\n## 1.1.0\n\n- Private.\n");
  expect(releaseNotes(root)).toBe("## @x/a\n\n### Minor Changes\n\n- New.");
});
