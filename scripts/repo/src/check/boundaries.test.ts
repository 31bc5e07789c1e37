import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findCycles } from "./find-cycles.ts";
import { findImportViolations } from "./find-import-violations.ts";
import { readWorkspace } from "./workspace.ts";

function workspace(files: Record<string, string>): string {
  const root = `${mkdtempSync(join(tmpdir(), "clerk-platform-boundaries-"))}/`;
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(`${root}pnpm-workspace.yaml`, "packages: [packages/*]");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, content);
  }
  return root;
}
const manifest = (name: string, fields = {}): string =>
  JSON.stringify({ name: `@clerk-platform/${name}`, ...fields }, null, 2);

const map = {
  contract: { may: [], node: [] },
  core: { may: ["@clerk-platform/contract", "openapi-fetch"], node: [] },
  emulator: { may: ["@clerk-platform/contract"], node: ["src/node/**"] },
};
const core = {
  "packages/core/package.json": manifest("core", {
    dependencies: { "@clerk-platform/contract": "workspace:*" },
  }),
};

it.each([
  [
    "a Node module",
    'import { x } from "./y.ts";\nimport { readFileSync } from "node:fs";',
    2,
    '"node:fs" is a Node module',
  ],
  ["a Node module without its prefix", 'export { join } from "path";', 1, '"path" is a Node module'],
  ["a dynamic import", 'await import("hono");', 1, '"hono" may not be imported by @clerk-platform/core'],
  [
    "a type import",
    'type A = import("@clerk-platform/emulator").A;',
    1,
    '"@clerk-platform/emulator" may not',
  ],
  ["a subpath", 'import "@clerk-platform/emulator/node";', 1, '"@clerk-platform/emulator/node" may not'],
  ["a path out of the package", 'import "../../contract/src/index.ts";', 1, "leaves the package"],
  [
    "an undeclared dependency",
    'import f from "openapi-fetch";',
    1,
    "is not a dependency of @clerk-platform/core",
  ],
])("finds %s, with line and remedy", (_, source, line, problem) => {
  const findings = findImportViolations(workspace({ ...core, "packages/core/src/x.ts": source }), map);
  expect(findings).toEqual([
    {
      place: `packages/core/src/x.ts:${line}`,
      problem: expect.stringContaining(problem),
      fix: expect.any(String),
    },
  ]);
});

it("accepts what is on the map, comments, and the freedom of tests", () => {
  const root = workspace({
    ...core,
    "packages/core/src/x.ts":
      '/** import "hono"; */\nimport type { paths } from "@clerk-platform/contract";\nimport "./deep/y.ts";',
    "packages/core/src/deep/y.ts": 'import "../x.ts";',
    "packages/core/src/x.test.ts":
      'import "node:fs"; import "@clerk-platform/emulator"; import { it } from "vitest";',
    "packages/emulator/package.json": manifest("emulator"),
    "packages/emulator/src/node/serve.ts": 'import "node:http";',
  });
  expect(findImportViolations(root, map)).toEqual([]);
});

it("lets tests import what their package declares for development, and nothing else", () => {
  const root = workspace({
    "packages/core/package.json": manifest("core", { devDependencies: { hono: "1" } }),
    "packages/core/src/x.test.ts": 'import "hono";\nimport "ajv";',
  });
  expect(findImportViolations(root, map)).toEqual([
    {
      place: "packages/core/src/x.test.ts:2",
      problem: '"ajv" is not declared by @clerk-platform/core',
      fix: "add ajv to `devDependencies` in packages/core/package.json.",
    },
  ]);
});

it("keeps a package to its Node entries", () => {
  const root = workspace({
    "packages/emulator/package.json": manifest("emulator"),
    "packages/emulator/src/store.ts": 'import "node:http";',
  });
  expect(findImportViolations(root, map)).toMatchObject([{ fix: "move the code into src/node/**." }]);
});

it("asks for a rule when a package has none", () => {
  const root = workspace({ "packages/new/package.json": manifest("new") });
  expect(findImportViolations(root, map)).toMatchObject([{ place: "packages/new/package.json:1" }]);
});

it("finds a cycle through a dev dependency", () => {
  const root = workspace({
    "packages/a/package.json": manifest("a", { dependencies: { "@clerk-platform/b": "workspace:*" } }),
    "packages/b/package.json": manifest("b", { devDependencies: { "@clerk-platform/a": "workspace:*" } }),
    "packages/c/package.json": manifest("c", { dependencies: { "@clerk-platform/a": "workspace:*" } }),
  });
  expect(findCycles(readWorkspace(root))).toMatchObject([
    {
      place: "packages/b/package.json:4",
      problem: "closes a dependency cycle: @clerk-platform/a → @clerk-platform/b → @clerk-platform/a",
    },
  ]);
});
