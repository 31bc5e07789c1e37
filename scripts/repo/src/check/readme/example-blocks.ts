import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { type CodeBlock, codeBlocks } from "./code-blocks.ts";

const sources = ["packages/*/src/**/*.{ts,tsx}"];
const excluded = ["**/generated/**", "**/*.test.*", "**/*.test-d.*", "**/node_modules/**"];

/**
 * Finds the `@example` code in the sources of our packages and adds imports of our exports. Other names
 * (`env`, `customers`) may be undeclared.
 */
export function exampleBlocks(root: string): CodeBlock[] {
  const exported = readExports(root);
  return globSync(sources, { cwd: root, exclude: excluded })
    .sort()
    .flatMap((path) =>
      examplesIn(path, readFileSync(root + path, "utf8")).map((block) => {
        const used = new Set(block.code.match(/\b[A-Za-z]\w*\b/g));
        const own = `@clerk-platform/${path.split(/[\\/]/)[1]}`;
        const imports = [...used].flatMap((name) => {
          const modules = exported.get(name) ?? [];
          const from = modules.find((module) => module.startsWith(own)) ?? modules[0];
          return from ? [`import { ${name} } from "${from}";`] : [];
        });
        // On the first line, to keep the line numbers of the source.
        return { ...block, code: `${imports.join(" ")} export {}; ${block.code}` };
      }),
    );
}

function examplesIn(path: string, source: string): CodeBlock[] {
  if (!source.includes("@example")) return [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const blocks: CodeBlock[] = [];
  const seen = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== "example" || seen.has(tag)) continue;
      seen.add(tag);
      const before = file.getLineAndCharacterOfPosition(tag.getStart()).line;
      const found = codeBlocks(path, ts.getTextOfJSDocComment(tag.comment) ?? "");
      blocks.push(...found.map((block) => ({ ...block, line: before + 1 + block.line, example: true })));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return blocks;
}

/** The entry points that export each name; core comes before packages that re-export it. */
function readExports(root: string): Map<string, string[]> {
  const exported = new Map<string, string[]>();
  for (const folder of ["core", "contract", "node", "emulator", "cloudflare", "react-query", "config"]) {
    const manifest = JSON.parse(readFileSync(`${root}packages/${folder}/package.json`, "utf8"));
    for (const [subpath, { "@clerk-platform/source": source }] of Object.entries<Record<string, string>>(
      manifest.exports,
    )) {
      if (!source) continue;
      const text = readFileSync(`${root}packages/${folder}/${source}`, "utf8");
      for (const [, names = ""] of text.matchAll(/^export (?:type )?{([^}]*)}/gms)) {
        for (const name of names.match(/\b(?!type\b)\w+/g) ?? []) {
          exported.set(name, [...(exported.get(name) ?? []), manifest.name + subpath.slice(1)]);
        }
      }
    }
  }
  return exported;
}
