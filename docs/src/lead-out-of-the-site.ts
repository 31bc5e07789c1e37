import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { repository, siteAddress } from "./pages.ts";

/**
 * Links to files of the repository outside of docs/ lead to GitHub, and links to the address of the site stay in the build
 * that is shown. In the repository both work as they are.
 */
export function leadOutOfTheSite(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("lead-out-of-the-site", ({ tokens, env }) => {
    // Titles are parsed apart, without an environment.
    if (!env.relativePath) return;
    const page = posix.join("docs", env.relativePath);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" && token.attrGet("href");
      if (href) token.attrSet("href", insideLink(href) ?? outsideLink(page, href) ?? href);
    }
  });
}

/** The page of the site that an absolute link names; `undefined` for every other link. */
export function insideLink(href: string): string | undefined {
  return href.startsWith(siteAddress) ? `/${href.slice(siteAddress.length)}` : undefined;
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
