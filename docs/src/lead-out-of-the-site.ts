import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { repository, siteAddress } from "./pages.ts";

/**
 * Rewrites links: files of the repository outside docs/ link to GitHub, and links to the site's address become links
 * within the current build. The Markdown itself works on GitHub unchanged.
 */
export function leadOutOfTheSite(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("lead-out-of-the-site", ({ tokens, env }) => {
    // VitePress parses titles separately, without an environment.
    if (!env.relativePath) return;
    const page = posix.join("docs", env.relativePath);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" && token.attrGet("href");
      if (href) token.attrSet("href", insideLink(href) ?? outsideLink(page, href) ?? href);
    }
  });
}

/** The path within the site of a link to the site's address; `undefined` for other links. */
export function insideLink(href: string): string | undefined {
  return href.startsWith(siteAddress) ? `/${href.slice(siteAddress.length)}` : undefined;
}

/** The GitHub address of a link to a file outside docs/; `undefined` for other links. */
export function outsideLink(page: string, href: string): string | undefined {
  if (/^([a-z]+:|[/#])/i.test(href)) return undefined;
  const [path = "", anchor] = href.split("#");
  const target = posix.join(posix.dirname(page), path);
  if (target.startsWith("docs/")) return undefined;
  const kind = /\.\w+$/.test(target) ? "blob" : "tree";
  return `${repository}/${kind}/main/${target}${anchor ? `#${anchor}` : ""}`;
}
