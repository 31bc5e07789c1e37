import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** Finds relative imports in `packages/` that leave their package. The linter sees only the text of an import, not its target. */
export function findEscapes(root: string): string[] {
  return globSync("packages/*/{src,test}/**/*.{ts,tsx,mts}", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .flatMap((file) => {
      const home = file.split("/").slice(0, 2).join("/");
      const text = readFileSync(root + file, "utf8");
      return ts
        .preProcessFile(text, true, true)
        .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
        .filter(({ fileName }) => !posix.join(posix.dirname(file), fileName).startsWith(`${home}/`))
        .map(({ fileName, pos }) => {
          const line = text.slice(0, pos).split("\n").length;
          return `${file}:${line}  "${fileName}" leaves the package`;
        });
    });
}
