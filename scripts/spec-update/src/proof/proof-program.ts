import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CompileError, compileProject } from "repo/lib/compile-project";
import { repositoryRoot } from "repo/lib/paths";

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

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "ESNext",
  moduleResolution: "bundler",
  customConditions: ["@clerk-platform/source"],
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: [],
};

/** The entries of the packages that consumers import. */
const entries = {
  contract: `
    export type { BinaryBody } from "./binary-body.ts";
    export type * from "./generated/models.ts";
    export type * from "./generated/operations.ts";
    export type { operations, paths } from "./generated/paths.ts";`,
  core: 'export type * from "./generated/platform-operations.ts";',
};

/** Compiles consumers, all in one program: the libraries are read only once. */
export async function compileConsumers(cases: readonly ProofCase[]): Promise<Map<string, Refusal[]>> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "clerk-platform-proof-")));
  try {
    for (const proofCase of cases) writeCase(join(folder, proofCase.name), proofCase);
    const names = cases.map(({ name }) => name);
    const project = {
      // Generated files are in the folder of the case; the files that they import are in the repository.
      compilerOptions: { ...compilerOptions, rootDirs: [repositoryRoot, ...names] },
      files: names.map((name) => `${name}/consumer.ts`),
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
    const errors = await compileProject(folder, "tsconfig.json");
    return new Map(cases.map((proofCase) => [proofCase.name, refusalsOf(proofCase, errors)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCase(folder: string, { outputs, consumer }: ProofCase): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of outputs) write(path, text);
  for (const [name, entry] of Object.entries(entries)) {
    write(`packages/${name}/src/index.ts`, entry);
    write(`packages/${name}/package.json`, JSON.stringify({ type: "module", exports: "./src/index.ts" }));
    mkdirSync(join(folder, "node_modules/@clerk-platform"), { recursive: true });
    symlinkSync(
      join(folder, "packages", name),
      join(folder, "node_modules/@clerk-platform", name),
      "junction",
    );
  }
  write("consumer.ts", consumer);
}

function refusalsOf({ name, consumer }: ProofCase, errors: readonly CompileError[]): Refusal[] {
  const lines = consumer.split("\n");
  return errors
    .filter(({ file }) => file === `${name}/consumer.ts`)
    .map(({ line, message }) => {
      const text = lines[line - 1]!;
      const comment = text.lastIndexOf(" // ");
      return {
        place: comment < 0 ? "" : text.slice(comment + 4),
        line: (comment < 0 ? text : text.slice(0, comment)).trim(),
        message,
      };
    });
}
