import { dirname } from "node:path";
import ts from "typescript";
import type { CodeBlock } from "./code-blocks.ts";
import { guideDependenciesOf } from "./guide-dependencies.ts";

/** Documents whose code runs on Workers and is checked with the types of Workers. */
const forWorkers = /^(packages\/cloudflare\/|examples\/worker\/|docs\/guides\/workers\.md$)/;

/**
 * Errors allowed in examples in comments: undeclared names, values whose types follow from those, a return outside
 * a function, and types imported by a plain import.
 */
const undeclared = new Set([2304, 2552, 18004, 7006, 7031, 18046, 1108, 1484]);

/** Type-checks each block as a separate module. Errors are reported at their position in the Markdown file. */
export function typeErrors(root: string, blocks: readonly CodeBlock[]): string[] {
  const workers = blocks.filter(({ path }) => forWorkers.test(path));
  const others = blocks.filter(({ path }) => !forWorkers.test(path));
  return [
    ...check(root, others, compilerOptions(root)),
    ...(workers.length > 0 ? check(root, workers, workersOptions(root), [workersTypes(root)]) : []),
  ];
}

function check(
  root: string,
  blocks: readonly CodeBlock[],
  options: ts.CompilerOptions,
  types: readonly string[] = [],
): string[] {
  const files = new Map(
    blocks.map((block, index) => [`${dirname(root + block.path)}/block-${index}.${block.language}`, block]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const block = files.get(path);
    if (!block) return getSourceFile(path, languageVersion, ...rest);
    const format = {
      languageVersion: ts.ScriptTarget.ES2022,
      impliedNodeFormat: ts.ModuleKind.ESNext,
    } as const;
    return ts.createSourceFile(path, block.code, format, true);
  };
  host.resolveModuleNameLiterals = (literals, containingFile, _, __, sourceFile) =>
    literals.map((literal) => {
      // Resolves our packages by name from any folder, through their own `exports`.
      const own = /^@clerk-platform\/([^/]+)/.exec(literal.text)?.[1];
      const from = own && files.has(containingFile) ? `${root}packages/${own}/block.ts` : containingFile;
      const mode = ts.getModeForUsageLocation(sourceFile, literal, options);
      const resolveFrom = (path: string) =>
        ts.resolveModuleName(literal.text, path, options, host, undefined, undefined, mode);
      const found = resolveFrom(from);
      if (found.resolvedModule || !files.has(containingFile)) return found;
      // Guides are in no package, so their third-party imports resolve from packages that depend on them.
      const others = guideDependenciesOf.map((name) => resolveFrom(`${root}packages/${name}/block.ts`));
      return others.find(({ resolvedModule }) => resolvedModule) ?? found;
    });
  const program = ts.createProgram([...types, ...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ code, file }) => !(files.get(file?.fileName ?? "")?.example && undeclared.has(code)))
    .map((diagnostic) => describe(diagnostic, files).replace(root, ""));
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return {
    ...options,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    jsx: ts.JsxEmit.ReactJSX,
    types: ["node"],
    typeRoots: [`${root}node_modules/@types`],
  };
}

const workersTypes = (root: string): string =>
  `${root}packages/cloudflare/node_modules/@cloudflare/workers-types/index.d.ts`;

/** Uses our built packages, because their sources need the types of browsers. */
const workersOptions = (root: string): ts.CompilerOptions => ({
  ...compilerOptions(root),
  lib: ["lib.es2022.d.ts"],
  types: [],
  customConditions: [],
  // The guide mounts the proxy in Hono.
  paths: { hono: [`${root}packages/cloudflare/node_modules/hono/dist/types/index.d.ts`] },
});

function describe(
  { file, start, messageText }: ts.Diagnostic,
  files: ReadonlyMap<string, CodeBlock>,
): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n  ");
  if (!file || start === undefined) return message;
  const { line, character } = ts.getLineAndCharacterOfPosition(file, start);
  const block = files.get(file.fileName);
  return `${block?.path ?? file.fileName}:${(block?.line ?? 1) + line}:${character + 1}  ${message}`;
}
