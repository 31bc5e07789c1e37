import { posix } from "node:path";
import { parseTarGzip } from "nanotar";
import { importedPackages } from "../lib/imported-packages.ts";
import { findUnportableLinks } from "./readme/find-dead-links.ts";

const allowed = /^((bin|dist)\/.+|README\.md|AGENTS\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
const wanted = ["README.md", "AGENTS.md", "LICENSE", "package.json"];
const metadata = [
  "description",
  "license",
  "repository",
  "homepage",
  "bugs",
  "keywords",
  "author",
  "engines",
];

/** Finds problems in a packed package that publint and attw do not check. */
export async function findTarballProblems(tarball: Uint8Array): Promise<string[]> {
  const files = new Map<string, string>();
  for (const { name, type, text } of await parseTarGzip(tarball)) {
    if (type === "file" || type === undefined) files.set(name.replace(/^package\//, ""), text);
  }
  const problems = [...files.keys()]
    .filter((path) => !allowed.test(path))
    .map((path) => `${path} does not belong into the tarball; see \`files\` in its package.json`);
  for (const path of wanted) if (!files.has(path)) problems.push(`${path} is missing`);
  for (const [path, text] of files) {
    if (/^dist\/.*\.js$/.test(path)) problems.push(...sourceMapProblems(path, text, files));
  }
  const packed = JSON.parse(files.get("package.json") ?? "{}") as Record<string, unknown>;
  for (const path of ["README.md", "AGENTS.md"]) {
    problems.push(...findUnportableLinks(path, files.get(path) ?? ""));
  }
  return [...problems, ...manifestProblems(packed), ...importProblems(files, packed)];
}

function* sourceMapProblems(
  path: string,
  text: string,
  files: ReadonlyMap<string, string>,
): Generator<string> {
  const reference = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text)?.[1];
  if (!reference) {
    // A file that only re-exports needs no source map.
    if (!/^(\s*(import|export) .*;?\s*)*$/.test(text)) yield `${path} names no source map`;
    return;
  }
  const mapPath = posix.join(posix.dirname(path), reference);
  const map = files.get(mapPath);
  if (map === undefined) {
    yield `${path} names the source map ${mapPath}, which is not there`;
    return;
  }
  const { sources, sourcesContent } = JSON.parse(map) as { sources: string[]; sourcesContent?: string[] };
  for (const [index, source] of sources.entries()) {
    const inside = files.has(posix.join(posix.dirname(mapPath), source));
    if (!inside && typeof sourcesContent?.[index] !== "string") {
      yield `${mapPath} names ${source}, which is neither packed nor contained in the map`;
    }
  }
}

/** Code and declarations import only declared dependencies. */
function* importProblems(
  files: ReadonlyMap<string, string>,
  manifest: Record<string, unknown>,
): Generator<string> {
  const installed = new Set([
    manifest.name,
    ...Object.keys({ ...(manifest.dependencies as object), ...(manifest.peerDependencies as object) }),
  ]);
  for (const [path, text] of files) {
    if (!/\.(js|d\.ts)$/.test(path)) continue;
    for (const name of new Set(importedPackages(text))) {
      if (!installed.has(name)) yield `${path} imports ${name}, which package.json does not declare`;
    }
  }
}

function* manifestProblems(manifest: Record<string, unknown>): Generator<string> {
  for (const field of metadata) if (!manifest[field]) yield `package.json has no \`${field}\``;
  const text = JSON.stringify(manifest);
  for (const leak of ["workspace:", "catalog:", "@clerk-platform/source"]) {
    if (JSON.stringify([manifest.dependencies, manifest.peerDependencies, manifest.exports]).includes(leak)) {
      yield `package.json still says ${leak}`;
    }
  }
  if (manifest.type !== "module" || manifest.sideEffects !== false) {
    yield "package.json has to say `type: module` and `sideEffects: false`";
  }
  const directory = (manifest.repository as { directory?: string } | undefined)?.directory;
  if (!String(manifest.homepage).endsWith(`/tree/main/${directory}#readme`)) {
    yield "package.json leads to another folder by `homepage` than by `repository`";
  }
  if (/"node-(linux|darwin|win|bin)/.test(text)) yield "package.json depends on a packaged Node";
  const scripts = (manifest.scripts ?? {}) as Record<string, string>;
  for (const script of ["preinstall", "install", "postinstall"]) {
    if (scripts[script]) yield `package.json runs \`${script}\` on users' machines`;
  }
}
