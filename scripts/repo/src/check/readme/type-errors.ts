import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { compileProject } from "../../lib/compile-project.ts";
import type { CodeBlock } from "./code-blocks.ts";
import { guideDependenciesOf } from "./guide-dependencies.ts";

/** Documents whose code runs on Workers and is checked with the types of Workers. */
const forWorkers = /^(packages\/cloudflare\/|examples\/worker\/|docs\/guides\/workers\.md$)/;

/**
 * Errors allowed in examples in comments: undeclared names, values whose types follow from those, a return outside
 * a function, and types imported by a plain import.
 */
const undeclared = new Set([
  ...["TS2304", "TS2552", "TS18004", "TS7006", "TS7031"],
  ...["TS18046", "TS1108", "TS1484"],
]);

/** Type-checks each block as a separate module. Errors are reported at their position in the Markdown file. */
export async function typeErrors(root: string, blocks: readonly CodeBlock[]): Promise<string[]> {
  const workers = blocks.filter(({ path }) => forWorkers.test(path));
  const others = blocks.filter(({ path }) => !forWorkers.test(path));
  return [
    ...(others.length > 0 ? await check(root, others, nodeOptions(root)) : []),
    ...(workers.length > 0 ? await check(root, workers, workersOptions(root), [workersTypes(root)]) : []),
  ];
}

async function check(
  root: string,
  blocks: readonly CodeBlock[],
  options: object,
  types: readonly string[] = [],
): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "clerk-platform-blocks-")));
  try {
    const files = new Map(
      blocks.map((block, index) => [
        join(folder, dirname(block.path), `block-${index}.${block.language}`),
        block,
      ]),
    );
    for (const [path, { code }] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    }
    linkPackages(root, folder, new Set(blocks.map(({ path }) => dirname(path))));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const project = join(folder, "tsconfig.json");
    const compilerOptions = { ...options, rootDirs: [folder, root] };
    const config = {
      extends: `${root}tsconfig.base.json`,
      compilerOptions,
      files: [...types, ...files.keys()],
    };
    writeFileSync(project, JSON.stringify(config));
    const errors = await compileProject(root, project, ["--singleThreaded"]);
    return errors.flatMap(({ file, line, column, code, message }) => {
      if (!file) return [message];
      const path = resolve(root, file);
      const block = files.get(path);
      if (block?.example && undeclared.has(code)) return [];
      const place = `${block?.path ?? path}:${(block?.line ?? 1) + line - 1}:${column}`;
      return [`${place.replace(root, "")}  ${message}`];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Lets the blocks import what the folder of their document may import, our packages by name, and what the guides may
 * import: these are in no package.
 */
function linkPackages(root: string, folder: string, documentFolders: ReadonlySet<string>): void {
  for (const path of documentFolders) {
    const installed = join(root, path, "node_modules");
    if (path !== "." && existsSync(installed)) symlinkSync(installed, join(folder, path, "node_modules"));
  }
  const modules = join(folder, "node_modules");
  for (const name of readdirSync(`${root}packages`)) {
    link(`${root}packages/${name}`, join(modules, "@clerk-platform", name));
  }
  for (const from of ["", ...guideDependenciesOf.map((name) => `packages/${name}/`)]) {
    const installed = `${root}${from}node_modules`;
    for (const name of readdirSync(installed)) {
      if (name.startsWith(".")) continue;
      const names = name.startsWith("@")
        ? readdirSync(join(installed, name)).map((it) => `${name}/${it}`)
        : [name];
      for (const name of names) link(join(installed, name), join(modules, name));
    }
  }
}

function link(target: string, path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

const nodeOptions = (root: string): object => ({
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  jsx: "react-jsx",
  types: ["node"],
  typeRoots: [`${root}node_modules/@types`],
});

const workersTypes = (root: string): string =>
  `${root}packages/cloudflare/node_modules/@cloudflare/workers-types/index.d.ts`;

/** Uses our built packages, because their sources need the types of browsers. */
const workersOptions = (root: string): object => ({
  lib: ["ES2022"],
  jsx: "react-jsx",
  types: [],
  customConditions: [],
  // The guide mounts the proxy in Hono.
  paths: { hono: [`${root}packages/cloudflare/node_modules/hono/dist/types/index.d.ts`] },
});
