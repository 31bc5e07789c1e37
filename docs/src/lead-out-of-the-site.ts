import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { repository } from "./pages.ts";

/** Links that lead to files of the repository outside of docs/ lead to GitHub; in the repository they work as they are. */
export function leadOutOfTheSite(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("lead-out-of-the-site", ({ tokens, env }) => {
    // Titles are parsed apart, without an environment.
    if (!env.relativePath) return;
    const page = posix.join("docs", env.relativePath);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" && token.attrGet("href");
      if (href) token.attrSet("href", outsideLink(page, href) ?? href);
    }
  });
}

/** The address on GitHub of what a page links to outside of docs/; `undefined` for every other link. */
export function outsideLink(page: string, href: string): string | undefined {
  if (/^([a-z]+:|[/#])/i.test(href)) return undefined;
  const [path = "", anchor] = href.split("#");
  const target = posix.join(posix.dirname(page), path);
  if (target.startsWith("docs/")) return undefined;
  const kind = /\.\w+$/.test(target) ? "blob" : "tree";
  return `${repository}/${kind}/main/${target}${anchor ? `#${anchor}` : ""}`;
}
