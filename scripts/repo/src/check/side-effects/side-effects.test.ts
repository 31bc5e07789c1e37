import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { bundleUnused } from "./bundle-unused.ts";
import { observeImport } from "./observe-import.ts";

function packageWith(code: string, manifest: object = { sideEffects: false }): string {
  const folder = mkdtempSync(join(tmpdir(), "clerk-platform-effects-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", ...manifest }));
  writeFileSync(join(folder, "chunk.js"), `import { sep } from "node:path";\n${code}\nexport { sep };`);
  writeFileSync(join(folder, "index.js"), 'export * from "./chunk.js";');
  return join(folder, "index.js");
}

it.each([
  ["a global", "globalThis.touched = true;", "changes globalThis.touched"],
  ["a patched built-in", "Array.prototype.last = () => {};", "changes Array.prototype.last"],
  ["a replaced global", "globalThis.fetch = () => {};", "changes globalThis.fetch"],
  ["output", "console.log('hello');", "prints hello\n"],
  ["a listener", "process.on('beforeExit', () => {});", "changes listeners of beforeExit"],
  ["the environment", "process.env.TOUCHED = '1';", "changes process.env.TOUCHED"],
])("reports %s as a side effect", async (_, code, finding) => {
  expect(await observeImport(packageWith(code))).toContain(finding);
});

it("reports no side effects for a module that only defines", async () => {
  expect(await observeImport(packageWith("export class A { static x = [3, 1].sort(); }"))).toEqual([]);
});

it("an unused entry bundles to nothing only if its manifest declares sideEffects: false", async () => {
  const code = "export const list = [3, 1].sort();";
  expect(await bundleUnused(packageWith(code))).toBe("");
  expect(await bundleUnused(packageWith(code, {}))).toContain("sort");
});
