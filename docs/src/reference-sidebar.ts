import { existsSync, readFileSync } from "node:fs";
import { slug } from "github-slugger";
import type { DefaultTheme } from "vitepress";

type Item = DefaultTheme.SidebarItem;

const scope = "@clerk-platform/";

/** The sidebar lists the exports of the open entry point and links to the others, to keep pages small. */
export function referenceSidebar(path: string, operations: readonly Item[]): DefaultTheme.SidebarMulti {
  if (!existsSync(path)) return {};
  const modules = JSON.parse(readFileSync(path, "utf8")) as Item[];
  modules.sort((a, b) => a.text!.localeCompare(b.text!));
  const links: Item[] = modules.map(({ text, link }) => ({ text: text!.replace(scope, ""), link }));
  const byTag = { text: "Operations", items: [...operations] };
  const others = { text: "Entry points", items: links };
  const sidebars = modules.map(({ link, text, items = [] }) => {
    // VitePress nests the button that opens a long group in another one, unless the group has a link.
    const groups = items.map(({ text, items = [] }) => ({
      text: text!,
      link: `${link}#${slug(text!)}`,
      items,
      ...(items.length > 30 && { collapsed: true }),
    }));
    return [link!, [byTag, others, { text, items: groups }]] as const;
  });
  return { "/reference/": [byTag, others], ...Object.fromEntries(sidebars) };
}
