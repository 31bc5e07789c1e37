import { posix } from "node:path";
import { repositoryRoot } from "repo/lib/paths";
import ts from "typescript";

/** Files to compile together with what of the packages is written by hand. */
export interface ProofCase {
  /** A name for the folder. */
  name: string;
  /** What was generated, by repository path. */
  outputs: ReadonlyMap<string, string>;
  /** The program that uses it. */
  consumer: string;
}

/** What the compiler refuses in a consumer. */
export interface Refusal {
  /** The comment of the line: what it is about. */
  place: string;
  line: string;
  message: string;
}

const folder = "/proof";
const contractIndex = [
  'export type { BinaryBody } from "./binary-body.ts";',
  'export type * from "./generated/models.ts";',
  'export type * from "./generated/operations.ts";',
  'export type { operations, paths } from "./generated/paths.ts";',
].join("\n");

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ["@clerk-platform/source"],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: [],
};

/** Compiles consumers in memory, all in one program: most of the time goes into the libraries, and only once. */
export function compileConsumers(cases: readonly ProofCase[]): Map<string, Refusal[]> {
  const files = new Map<string, string>();
  for (const { name, outputs, consumer } of cases) {
    for (const [path, text] of outputs) files.set(`${folder}/${name}/${path}`, text);
    files.set(`${folder}/${name}/packages/contract/src/index.ts`, contractIndex);
    files.set(`${folder}/${name}/consumer.ts`, consumer);
  }
  const roots = cases.map(({ name }) => `${folder}/${name}/consumer.ts`);
  const program = ts.createProgram(roots, options, createHost(files));
  return new Map(
    cases.map(({ name }) => {
      const file = program.getSourceFile(`${folder}/${name}/consumer.ts`)!;
      const diagnostics = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [name, diagnostics.map((diagnostic) => describe(file, diagnostic))];
    }),
  );
}

function describe(file: ts.SourceFile, { start = 0, messageText }: ts.Diagnostic): Refusal {
  const { line } = file.getLineAndCharacterOfPosition(start);
  const text = file.text.split("\n")[line]!;
  const comment = text.lastIndexOf(" // ");
  return {
    place: comment < 0 ? "" : text.slice(comment + 4),
    line: (comment < 0 ? text : text.slice(0, comment)).trim(),
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  };
}

const parsed = new Map<string, ts.SourceFile | undefined>();

function createHost(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const cache = ts.createModuleResolutionCache(repositoryRoot, (name) => name, options);
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
    // Libraries and handwritten files do not change while this runs.
    if (!parsed.has(path)) parsed.set(path, read(path, ...rest));
    return parsed.get(path);
  };
  host.fileExists = (path) => files.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => files.get(path) ?? ts.sys.readFile(path);
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) => {
      const path = resolveInProof(files, containing, text);
      if (path) return { resolvedModule: { resolvedFileName: path, extension: ts.Extension.Ts } };
      return ts.resolveModuleName(text, containing, options, host, cache);
    });
  return host;
}

/** Generated files are in the proof; the packages that they import are in the repository. */
function resolveInProof(
  files: ReadonlyMap<string, string>,
  containing: string,
  name: string,
): string | undefined {
  if (!containing.startsWith(`${folder}/`)) return undefined;
  const root = containing.split("/").slice(0, 3).join("/");
  if (name === "@clerk-platform/contract") return `${root}/packages/contract/src/index.ts`;
  if (name === "@clerk-platform/core") return `${root}/packages/core/src/generated/platform-operations.ts`;
  const path = posix.resolve(posix.dirname(containing), name);
  return files.has(path) ? path : path.replace(`${root}/`, repositoryRoot);
}
