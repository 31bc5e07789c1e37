import ts from "typescript";
import { type CodeBlock, codeBlocks } from "../check/readme/code-blocks.ts";
import { importedPackages } from "../lib/imported-packages.ts";

/** The programs in a README whose imports are all installed. */
export function readmePrograms(
  path: string,
  markdown: string,
  isInstalled: (name: string) => boolean,
): CodeBlock[] {
  return codeBlocks(path, markdown).filter(
    ({ run, code }) => run && importedPackages(code).every(isInstalled),
  );
}

/** Compiles a program to a JavaScript module for Node 20. */
export function toModule(code: string): string {
  return transpile(code, ts.ModuleKind.ESNext);
}

/** Rewrites a program as CommonJS: `require` for imports, an async function around top-level await. */
export function toCommonJs(code: string): string {
  const { statements } = ts.createSourceFile("x.ts", code, ts.ScriptTarget.ESNext);
  const textOf = (wanted: boolean): string =>
    statements
      .filter((statement) => ts.isImportDeclaration(statement) === wanted)
      .map((statement) => code.slice(statement.pos, statement.end))
      .join("");
  return transpile(
    `${textOf(true)}\nasync function main() {${textOf(false)}\n}\nvoid main();`,
    ts.ModuleKind.CommonJS,
  );
}

function transpile(code: string, module: ts.ModuleKind): string {
  return ts.transpileModule(code, {
    compilerOptions: { module, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: false },
  }).outputText;
}
