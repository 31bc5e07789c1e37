import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand, UserError } from "../lib/user-error.ts";
import { type Manifest, readWorkspace } from "./workspace.ts";

/** Licenses that dependencies of an MIT package may have. */
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const path = `${repositoryRoot}LICENSES.md`;
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

/** Third-party packages that are installed with ours, and which of ours need them. */
const comesWith = new Map<string, { license: string; ours: Set<string>; peer: boolean }>();

await runCommand(async () => {
  for (const { folder, manifest } of readWorkspace(repositoryRoot)) {
    if (manifest.private) continue;
    const own = manifest.name.split("/")[1]!;
    collect(`${repositoryRoot}${folder}`, manifest, own, "dependencies");
    collect(`${repositoryRoot}${folder}`, manifest, own, "peerDependencies");
  }
  const text = document();
  if (values.write) writeFileSync(path, text);
  const refused = [...comesWith].filter(([, { license }]) => !allowed.includes(license));
  for (const [name, { license }] of refused) {
    console.error(
      `${name} is under ${license}: take another package, or allow it in scripts/repo/src/check/licenses.ts`,
    );
  }
  const stale = !existsSync(path) || readFileSync(path, "utf8") !== text;
  if (stale)
    console.error(
      "LICENSES.md is not what the packages say.\nFix: node scripts/repo/src/check/licenses.ts --write",
    );
  console.log(`licenses: ${comesWith.size} packages come with ours`);
  return refused.length > 0 || stale ? 1 : 0;
});

function collect(from: string, manifest: Manifest, own: string, field: string): void {
  for (const name of Object.keys((manifest[field] as object | undefined) ?? {})) {
    if (name.startsWith("@clerk-platform/")) continue;
    const folder = findPackage(from, name);
    if (!folder) throw new UserError(`${name} is not installed for ${manifest.name}.\nFix: pnpm install`);
    const found = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;
    const entry = comesWith.get(name) ?? { license: String(found.license), ours: new Set(), peer: true };
    entry.peer &&= field === "peerDependencies";
    comesWith.set(name, entry);
    const known = entry.ours.has(own);
    entry.ours.add(own);
    // The user decides about optional peers and their dependencies.
    if (!known && !isOptional(manifest, name)) collect(folder, found, own, "dependencies");
  }
}

function isOptional({ peerDependenciesMeta }: Manifest, name: string): boolean {
  const meta = peerDependenciesMeta as Record<string, { optional?: boolean }> | undefined;
  return meta?.[name]?.optional === true;
}

/** Resolves as Node does: in each parent's node_modules, starting at the real path of a package. */
function findPackage(from: string, name: string): string | undefined {
  for (let folder = realpathSync(from); folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = `${folder}/node_modules/${name}`;
    if (existsSync(`${candidate}/package.json`)) return realpathSync(candidate);
  }
  return undefined;
}

function document(): string {
  const rows = [...comesWith].sort(([a], [b]) => a.localeCompare(b));
  const lines = rows.map(([name, { license, ours, peer }]) => {
    const how = peer ? "you install it" : "installed with it";
    return `| [${name}](https://www.npmjs.com/package/${name}) | ${license} | ${[...ours].sort().join(", ")} | ${how} |`;
  });
  return `${[
    "# Licenses",
    "",
    "These packages are under the [MIT license](LICENSE). Their types, descriptions and tables are generated from the",
    "[OpenAPI document of Clerk](https://github.com/clerk/openapi-specs), which is under the MIT license as well. The emulator",
    "contains code compiled by ajv, with parts of it: [its license](packages/emulator/LICENSE) names the authors.",
    "",
    "What comes with them to your machine, dependencies of dependencies included. `node scripts/repo/src/check/licenses.ts",
    "--write` writes this page; the tests compare it, and refuse other licenses than " +
      `${allowed.join(", ")}.`,
    "",
    "| Package | License | Comes with | |",
    "|---|---|---|---|",
    ...lines,
  ].join("\n")}\n`;
}
