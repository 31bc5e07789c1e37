import { existsSync } from "node:fs";
import { slug } from "github-slugger";
import { defineConfig } from "vitepress";
import { dropEmptyTableHeaders } from "../src/drop-empty-table-headers.ts";
import { docsFolder } from "../src/folders.ts";
import { highlightOnce } from "../src/highlight-once.ts";
import { leadOutOfTheSite } from "../src/lead-out-of-the-site.ts";
import { guideSections, repository, title } from "../src/pages.ts";
import { plainReference } from "../src/plain-reference.ts";
import { readOperations } from "../src/read-operations.ts";
import { referenceSidebar } from "../src/reference-sidebar.ts";
import { groupByTag, pageOf } from "../src/render-operations.ts";
import { writeLlmsTxt } from "../src/write-llms-txt.ts";

/** Omits missing pages from the navigation, such as a reference that is not built yet. */
const guides = guideSections.map(({ text, pages }) => ({
  text,
  items: pages
    .filter(({ path }) => existsSync(`${docsFolder}${path}.md`))
    .map(({ path, text }) => ({ text, link: `/${path}` })),
}));

const operations = [...groupByTag(readOperations()).keys()].map((tag) => ({
  text: tag,
  link: `/reference/operations/${pageOf(tag)}`,
}));

export default defineConfig({
  title,
  description: "Manage Clerk applications from TypeScript. Unofficial SDK for the Clerk Platform API.",
  base: process.env.DOCS_BASE ?? "/",
  cleanUrls: false,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${process.env.DOCS_BASE ?? "/"}icon.svg` }]],
  metaChunk: true,
  srcExclude: ["**/README.md"],
  markdown: {
    // Their comments have enough contrast, unlike those of VitePress's own choice.
    theme: { light: "github-light-high-contrast", dark: "github-dark-default" },
    // The heading ids of GitHub, so that links work in both places.
    anchor: { slugify: slug },
    config: (markdown) =>
      void markdown.use(leadOutOfTheSite).use(plainReference).use(dropEmptyTableHeaders).use(highlightOnce),
  },
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guides/getting-started", activeMatch: "^/guides/" },
      { text: "API reference", link: "/reference/", activeMatch: "^/reference/" },
    ],
    sidebar: { "/": guides, ...referenceSidebar(`${docsFolder}reference/typedoc-sidebar.json`, operations) },
    outline: [2, 3],
    socialLinks: [{ icon: "github", link: repository }],
    search: {
      provider: "local",
      options: {
        miniSearch: {
          searchOptions: {
            fuzzy: 0.15,
            prefix: true,
            boost: { title: 4, text: 2, titles: 1 },
            // Ranks guides first for words, and the operation's page first for the name of an operation.
            boostDocument: (id, term, stored) => {
              if (/\/(guides|proxy)/.test(id)) return 3;
              const isName = String(stored?.title).toLowerCase() === term.toLowerCase();
              return /\/reference\/operations\//.test(id) && isName ? 100 : 1;
            },
          },
        },
        // Their methods are found in the pages of the operations.
        _render: (text, env, markdown) =>
          /\/(PlatformClient|NodeClient|RpcOperations|PlatformOperations)\.md$/.test(env.relativePath)
            ? ""
            : markdown.render(text, env),
      },
    },
    footer: {
      message: "MIT licensed. An independent project, not affiliated with Clerk.",
    },
  },
  vite: {
    plugins: [
      {
        name: "whole-server-bundle",
        // The bundle that renders the pages is not published, so finding what it does not use gains nothing.
        config: (_, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: { treeshake: false } } } : {}),
      },
    ],
    resolve: {
      alias: [{ find: /^\.\/VPHome\.vue$/, replacement: `${docsFolder}.vitepress/theme/home-in-main.ts` }],
    },
  },
  transformPageData({ relativePath, frontmatter }) {
    // Types are one wide table: they get the space of the outline, unless they list every operation.
    const isType = /^reference\/@.+\/(interfaces|type-aliases|variables)\//.test(relativePath);
    if (isType && !/(Client|Operations)\.md$/.test(relativePath)) frontmatter.aside = false;
  },
  buildEnd: writeLlmsTxt,
});
