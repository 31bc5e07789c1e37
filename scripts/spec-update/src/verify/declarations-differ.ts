import { existsSync, readFileSync } from "node:fs";
import { ts } from "codegen/typescript";
import type { FileChange } from "../repository/file-change.ts";

/** Whether changes of TypeScript files can affect other files: their declarations differ, and not only comments or values. */
export function declarationsDiffer(root: string, changes: readonly FileChange[]): boolean {
  return changes.some(({ path, content }) => {
    if (!path.endsWith(".ts")) return false;
    if (content === undefined || !existsSync(root + path)) return true;
    const [before, after] = [declarationsOf(readFileSync(root + path, "utf8")), declarationsOf(content)];
    return before === undefined || before !== after;
  });
}

/** The declarations of a file without comments; `undefined` when they depend on other files. */
function declarationsOf(text: string): string | undefined {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, removeComments: true },
    reportDiagnostics: true,
  });
  return diagnostics.length === 0 ? outputText : undefined;
}
