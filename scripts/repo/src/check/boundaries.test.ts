import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { expect, it, onTestFinished } from "vitest";
import { repositoryRoot } from "../lib/paths.ts";
import { findEscapes } from "./find-escapes.ts";

/** A temporary repository of these files, with this repository's manifests and linter configuration. */
function repository(files: Record<string, string>): string {
  const root = `${mkdtempSync(join(tmpdir(), "clerk-platform-boundaries-"))}/`;
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const name of ["contract", "core", "emulator", "node", "react-query", "cloudflare", "config"]) {
    const path = `packages/${name}/package.json`;
    cpSync(repositoryRoot + path, root + path);
  }
  for (const path of ["package.json", "biome.json"]) cpSync(repositoryRoot + path, root + path);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, content);
  }
  return root;
}

/** The findings of the linter, each with its rule. */
async function lint(root: string): Promise<string[]> {
  const { all } = await execa(
    "biome",
    ["lint", ".", "--vcs-enabled=false", "--colors=off", "--max-diagnostics=none"],
    { cwd: root, preferLocal: true, localDir: repositoryRoot, reject: false, all: true },
  );
  return [...all.matchAll(/^(\S+):(\d+):\d+ lint\/\w+\/(\w+)/gm)]
    .map(([, path, line, rule]) => `${path}:${line} ${rule}`)
    .sort();
}

it("the linter refuses imports across the layers, Node modules, undeclared packages and cycles", async () => {
  const root = repository({
    "packages/core/src/node-module.ts":
      'import { x } from "./x.ts";\nexport { readFileSync } from "node:fs";',
    "packages/core/src/x.ts": "export const x = 1;",
    "packages/core/src/layer.ts": 'export { createEmulator } from "@clerk-platform/emulator";',
    "packages/emulator/src/layer.ts": 'export type { ApiError } from "@clerk-platform/core";',
    "packages/contract/src/layer.ts": 'export { ApiError } from "@clerk-platform/core/proxy";',
    "packages/core/src/undeclared.ts": 'export { ajv } from "ajv";',
    "packages/core/src/development.ts": 'export { it } from "vitest";',
    "packages/emulator/src/portable.ts": 'export { createServer } from "node:http";',
    "packages/node/src/a.ts": 'import { type B } from "./b.ts";\nexport type A = B;',
    "packages/node/src/b.ts": 'import { type A } from "./a.ts";\nexport type B = A[];',
  });
  expect(await lint(root)).toEqual(
    expect.arrayContaining([
      "packages/contract/src/layer.ts:1 noRestrictedImports",
      "packages/core/src/development.ts:1 noUndeclaredDependencies",
      "packages/core/src/layer.ts:1 noRestrictedImports",
      "packages/core/src/node-module.ts:2 noNodejsModules",
      "packages/core/src/undeclared.ts:1 noUndeclaredDependencies",
      "packages/emulator/src/layer.ts:1 noRestrictedImports",
      "packages/emulator/src/portable.ts:1 noNodejsModules",
      "packages/node/src/a.ts:1 noImportCycles",
      "packages/node/src/b.ts:1 noImportCycles",
    ]),
  );
});

it("the linter accepts the layers as they are, Node entries, and development packages in tests", async () => {
  const root = repository({
    "packages/core/src/x.ts": 'export type { OperationName } from "@clerk-platform/contract";',
    "packages/core/src/x.test.ts": 'export { it } from "vitest";\nexport { readFileSync } from "node:fs";',
    "packages/emulator/src/node/serve.ts": 'export { createServer } from "node:http";',
    "packages/node/src/x.ts": 'export { createServer } from "node:http";',
    "packages/config/src/x.ts": 'export { createNodeClient } from "@clerk-platform/node";',
  });
  expect(await lint(root)).toEqual([]);
});

it("finds a relative import that leaves its package", () => {
  const root = repository({
    "packages/core/src/deep/x.ts":
      'export * from "../../test/y.ts";\nexport * from "../../../contract/src/index.ts";',
  });
  expect(findEscapes(root)).toEqual([
    'packages/core/src/deep/x.ts:2  "../../../contract/src/index.ts" leaves the package',
  ]);
});
