import { globSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Escapes the syntax with which VitePress includes local files, before Markdown is parsed. TypeDoc writes none of it,
 * so any occurrence comes from a comment.
 */
export function disarmPages(folder: string): void {
  for (const path of globSync("**/*.md", { cwd: folder })) {
    const file = `${folder}/${path}`;
    const text = readFileSync(file, "utf8");
    const safe = text.replaceAll("<!--", "<\\!--").replaceAll("<<<", "<\\<\\<");
    if (safe !== text) writeFileSync(file, safe);
  }
}
