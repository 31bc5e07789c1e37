import { isBuiltin } from "node:module";
import ts from "typescript";

/** The packages that code imports, without the built-in modules of runtimes. */
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
