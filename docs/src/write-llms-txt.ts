import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { SiteConfig } from "vitepress";
import { readEntryPoints } from "./entry-points.ts";
import { docsFolder, repositoryFolder } from "./folders.ts";
import { outsideLink } from "./lead-out-of-the-site.ts";
import { type LlmsSection, renderLlmsFullTxt, renderLlmsTxt } from "./llms-txt.ts";
import { guideSections, repository, title } from "./pages.ts";
import { readOperations } from "./read-operations.ts";
import { readPage } from "./read-page.ts";
import { groupByTag, pageOf } from "./render-operations.ts";

const introduction = {
  title: `${title} for TypeScript`,
  summary:
    "Unofficial TypeScript SDK family for the Clerk Platform API: create Clerk applications, configure them, attach domains, moderate users, hand them over.",
  details: `Packages: @clerk-platform/core (client), /node, /cloudflare, /react-query, /config (configuration as code), /emulator (a local API for tests), /contract (types). Source: ${repository}`,
};

/** Writes the Markdown of every page next to its HTML, then `llms.txt` and `llms-full.txt`. */
export function writeLlmsTxt({ outDir, pages, site }: SiteConfig): void {
  const base = (process.env.DOCS_ORIGIN ?? "") + site.base;
  for (const page of pages) {
    const path = `${outDir}/${page}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, readMarkdown(page).markdown);
  }
  const describe = (page: string, name?: string, about?: string) => {
    const { title, description, markdown } = readMarkdown(page);
    return { title: name ?? title ?? page, url: base + page, description: about ?? description, markdown };
  };
  const guides: LlmsSection[] = guideSections.map(({ text, pages: inSection, optional }) => ({
    title: optional ? "Optional" : text,
    pages: inSection
      .filter(({ path }) => pages.includes(`${path}.md`))
      .map(({ path }) => describe(`${path}.md`)),
  }));
  const reference: LlmsSection = {
    title: "API reference",
    pages: [
      ...[...groupByTag(readOperations())].map(([tag, operations]) =>
        describe(
          `reference/operations/${pageOf(tag)}.md`,
          `Operations: ${tag}`,
          `${operations.map(({ name }) => name).join(", ")}, with parameters, scope, statuses and an example each.`,
        ),
      ),
      ...readEntryPoints(repositoryFolder).map(({ name, description }) =>
        describe(`reference/${name}/index.md`, name, description),
      ),
    ],
  };
  const needed = guides.filter(({ title }) => title !== "Optional");
  const sections = [...needed, reference, ...guides.filter((section) => !needed.includes(section))];
  writeFileSync(`${outDir}/llms.txt`, renderLlmsTxt(introduction, sections));
  writeFileSync(`${outDir}/llms-full.txt`, renderLlmsFullTxt(introduction, [...needed, reference]));
}

/** Reads a page and rewrites its links to repository files for use outside the repository. */
function readMarkdown(page: string) {
  const parsed = readPage(readFileSync(docsFolder + page, "utf8"));
  const markdown = parsed.markdown.replace(/\]\(([^)\s]+)\)/g, (whole, link: string) => {
    const outside = outsideLink(`docs/${page}`, link);
    return outside ? `](${outside})` : whole;
  });
  return { ...parsed, markdown };
}
