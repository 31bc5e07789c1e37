import ts from "typescript";
import { type CodeBlock, codeBlocks } from "../check/readme/code-blocks.ts";
import { importedPackages } from "../lib/imported-packages.ts";

/** The programs in a README that can run with what is installed. */
export function readmePrograms(
  path: string,
  markdown: string,
  isInstalled: (name: string) => boolean,
): CodeBlock[] {
  return codeBlocks(path, markdown).filter(
    ({ run, code }) => run && importedPackages(code).every(isInstalled),
  );
}

/** The program as a module of JavaScript that Node 20 understands. */
export function toModule(code: string): string {
  return transpile(code, ts.ModuleKind.ESNext);
}

/** The program as somebody with CommonJS writes it: `require`, and an async function for what awaits. */
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
