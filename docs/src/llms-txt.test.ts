import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { docsFolder, siteFolder } from "./folders.ts";
import { insideLink, outsideLink } from "./lead-out-of-the-site.ts";
import { absoluteLinks, renderLlmsFullTxt, renderLlmsTxt } from "./llms-txt.ts";
import { guideSections, repository, siteAddress } from "./pages.ts";
import { readPage } from "./read-page.ts";

const introduction = { title: "Title", summary: "What it is.", details: "More." };
const page = {
  title: "Page",
  url: "/a/page.md",
  description: "About it",
  markdown: "# Page\n\n[b](./b.md#c)\n",
};

it("renders title, summary and lists of links", () => {
  const sections = [{ title: "Start", pages: [page, { ...page, description: undefined }] }];
  expect(renderLlmsTxt(introduction, sections)).toBe(
    "# Title\n\n> What it is.\n\nMore.\n\n## Start\n\n- [Page](/a/page.md): About it\n- [Page](/a/page.md)\n",
  );
  expect(renderLlmsFullTxt(introduction, sections)).toContain(
    "---\n\nSource: /a/page.md\n\n# Page\n\n[b](/a/b.md#c)\n",
  );
});

it("makes relative links absolute, except in code", () => {
  const code = "```ts\nconst [a](./b) = 1;\n```";
  const text = "[a](../x.md) [b](#here) [c](https://clerk.com) [d](/top.md)";
  expect(absoluteLinks(`${text}\n\n${code}\n\n[e](e.md)\n`, "https://site.example/base/guides/a.md")).toBe(
    "[a](https://site.example/base/x.md) [b](#here) [c](https://clerk.com) [d](/top.md)" +
      `\n\n${code}\n\n[e](https://site.example/base/guides/e.md)\n`,
  );
});

it("reads title and description of a page", () => {
  const text = "---\ndescription: 'About: it'\n---\n\n# Page\n\nText";
  expect(readPage(text)).toEqual({ title: "Page", description: "About: it", markdown: "# Page\n\nText" });
  expect(readPage("Text")).toEqual({ title: undefined, description: undefined, markdown: "Text" });
});

it.each([
  ["../../SECURITY.md", `${repository}/blob/main/SECURITY.md`],
  ["../../examples/onboard", `${repository}/tree/main/examples/onboard`],
  [
    "../../packages/emulator/README.md#controls",
    `${repository}/blob/main/packages/emulator/README.md#controls`,
  ],
  ["./errors.md", undefined],
  ["../proxy.md#audit", undefined],
  ["#here", undefined],
  ["/reference/", undefined],
  ["https://clerk.com", undefined],
])("the site rewrites a link to %s as %s", (href, expected) => {
  expect(outsideLink("docs/guides/page.md", href)).toBe(expected);
});

it("links to the site's address become links within the current build", () => {
  expect(insideLink(`${siteAddress}reference/index.html#x`)).toBe("/reference/index.html#x");
  expect(insideLink("https://example.com/reference/")).toBeUndefined();
});

const links = (text: string): string[] =>
  [...text.matchAll(/^- \[.+?\]\((.+?)\)(: .+)?$/gm)].map(([, url]) => url!);

it("llms.txt follows llmstxt.org, lists every guide, and has no broken link", () => {
  const text = readFileSync(`${siteFolder}llms.txt`, "utf8");
  expect(text).toMatch(/^# .+\n\n> .+\n\n.+\n\n## /);
  expect(text.match(/^## .+$/gm)?.at(-1)).toBe("## Optional");
  const written = guideSections
    .flatMap(({ pages }) => pages)
    .filter(({ path }) => existsSync(`${docsFolder}${path}.md`));
  for (const { path } of written) expect(links(text)).toContain(`/${path}.md`);
  for (const url of links(text)) expect(existsSync(siteFolder + url), url).toBe(true);
  expect(links(text)).toContain("/reference/@clerk-platform/core/index.md");
});

it("llms-full.txt has every guide and operation, and no relative link", () => {
  const text = readFileSync(`${siteFolder}llms-full.txt`, "utf8");
  for (const heading of ["# Retries and safety", "# Pagination", "## banUser"])
    expect(text).toContain(heading);
  expect(text).not.toMatch(/\]\(\.\.?\//);
});

it("every guide has a description", () => {
  for (const { path } of guideSections.filter(({ optional }) => !optional).flatMap(({ pages }) => pages)) {
    if (!existsSync(`${docsFolder}${path}.md`)) continue;
    expect(readPage(readFileSync(`${docsFolder}${path}.md`, "utf8")).description, path).toBeTruthy();
  }
});
