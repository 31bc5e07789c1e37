import { isBuiltin } from "node:module";
import ts from "typescript";

/** The packages that a piece of code imports, what a runtime brings along left out. */
export function importedPackages(code: string): string[] {
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !isBuiltin(name) && !/^(\.|\/|cloudflare:)/.test(name))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    );
}
