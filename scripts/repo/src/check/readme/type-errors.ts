import { spawnSync } from "node:child_process";
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
import type { CodeBlock } from "./code-blocks.ts";
import { guideDependenciesOf } from "./guide-dependencies.ts";

/** Documents whose code runs on Workers and is checked with the types of Workers. */
const forWorkers = /^(packages\/cloudflare\/|examples\/worker\/|docs\/guides\/workers\.md$)/;

/**
 * Errors allowed in examples in comments: undeclared names, values whose types follow from those, a return outside
 * a function, and types imported by a plain import.
 */
const undeclared = new Set(["2304", "2552", "18004", "7006", "7031", "18046", "1108", "1484"]);

/** Type-checks each block as a separate module. Errors are reported at their position in the Markdown file. */
export function typeErrors(root: string, blocks: readonly CodeBlock[]): string[] {
  const workers = blocks.filter(({ path }) => forWorkers.test(path));
  const others = blocks.filter(({ path }) => !forWorkers.test(path));
  return [
    ...(others.length > 0 ? check(root, others, nodeOptions(root)) : []),
    ...(workers.length > 0 ? check(root, workers, workersOptions(root), [workersTypes(root)]) : []),
  ];
}

function check(
  root: string,
  blocks: readonly CodeBlock[],
  options: object,
  types: readonly string[] = [],
): string[] {
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
    return compile(root, project)
      .filter(({ path, code }) => !(files.get(path)?.example && undeclared.has(code)))
      .map(({ path, line, column, message }) => {
        const block = files.get(path);
        const place = `${block?.path ?? path}:${(block?.line ?? 1) + line - 1}:${column}`;
        return path ? `${place.replace(root, "")}  ${message}` : message;
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

interface TypeProblem {
  /** Empty for an error without a position. */
  path: string;
  line: number;
  column: number;
  /** Without `TS`. */
  code: string;
  message: string;
}

function compile(root: string, project: string): TypeProblem[] {
  const compiler = `${root}node_modules/typescript-7/bin/tsc`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [compiler, "-p", project, "--pretty", "false", "--singleThreaded"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: Number.POSITIVE_INFINITY,
    },
  );
  const problems: TypeProblem[] = [];
  for (const text of stdout.split(/\r?\n/)) {
    const [, path = "", line, column, code, message] =
      /^(?:(\S.*?)\((\d+),(\d+)\): )?error TS(\d+): (.*)$/.exec(text) ?? [];
    if (code) {
      const place = { path: path && resolve(root, path), line: Number(line), column: Number(column) };
      problems.push({ ...place, code, message: message! });
    } else if (text.startsWith(" ")) {
      problems.at(-1)!.message += `\n${text}`;
    }
  }
  if (status !== 0 && problems.length === 0) throw new Error(`The compiler fails:\n${stdout}${stderr}`);
  return problems;
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
