import { isBuiltin } from "node:module";
import ts from "typescript";
import { type CodeBlock, codeBlocks } from "../check/readme/code-blocks.ts";

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

/** The packages that a program imports, Node's modules left out. */
export function importedPackages(code: string): string[] {
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !isBuiltin(name))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
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
