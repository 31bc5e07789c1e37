import { globSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Takes their meaning from the words with which VitePress brings files of the machine into a page, before Markdown is
 * read. TypeDoc writes none of them: where they are, they come from a comment.
 */
export function disarmPages(folder: string): void {
  for (const path of globSync("**/*.md", { cwd: folder })) {
    const file = `${folder}/${path}`;
    const text = readFileSync(file, "utf8");
    const safe = text.replaceAll("<!--", "<\\!--").replaceAll("<<<", "<\\<\\<");
    if (safe !== text) writeFileSync(file, safe);
  }
}
