import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

const repository = "https://github.com/clerk-platform-sdk/clerk-platform-sdk/";

/** Finds links of a Markdown file to missing files or headings of the repository. Links to other sites are not checked. */
export function findDeadLinks(root: string, path: string, markdown: string): string[] {
  return linksIn(markdown).flatMap(({ url, line }) => {
    const place = `${path}:${line}`;
    if (url.startsWith("#")) {
      return anchorsIn(markdown).has(url.slice(1)) ? [] : `${place}  no heading makes ${url}`;
    }
    const ours = new RegExp(`^${repository}(?:tree|blob)/main/([^#]*)`).exec(url)?.[1];
    if (!ours && /^[a-z]+:/.test(url)) return [];
    const target = ours ?? join(dirname(path), url.replace(/#.*/, ""));
    // The reference exists only in the built site; the site's build checks these links.
    if (target.startsWith("docs/reference/")) return [];
    return existsSync(join(root, target))
      ? deadAnchor(root, target, url, place)
      : `${place}  ${url} is not there`;
  });
}

/** Finds links of a package's file that work in the repository, but not on npm's page of the package. */
export function findUnportableLinks(path: string, markdown: string): string[] {
  return linksIn(markdown)
    .filter(({ url }) => !/^(https?:|mailto:|#)/.test(url))
    .map(({ url, line }) => `${path}:${line}  ${url} leads nowhere on npm: name the whole URL`);
}

function deadAnchor(root: string, target: string, url: string, place: string): string[] {
  const anchor = /#(.+)$/.exec(url)?.[1];
  if (!anchor) return [];
  const full = join(root, target);
  const file = statSync(full).isDirectory() ? join(full, "README.md") : full;
  if (!file.endsWith(".md") || anchorsIn(readFileSync(file, "utf8")).has(anchor)) return [];
  return [`${place}  no heading there makes #${anchor}`];
}

interface Link {
  url: string;
  line: number;
}

function linksIn(markdown: string): Link[] {
  const links: Link[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "link" || node.type === "image" || node.type === "definition") {
      links.push({ url: node.url, line: node.position?.start.line ?? 0 });
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown));
  return links;
}

/** The heading ids of GitHub and npm. */
function anchorsIn(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const node of fromMarkdown(markdown).children) {
    if (node.type !== "heading") continue;
    const id = textOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    anchors.add(id);
  }
  return anchors;
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
