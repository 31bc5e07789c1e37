import { existsSync, readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";

type Item = DefaultTheme.SidebarItem;

const scope = "@clerk-platform/";

/** The sidebar lists the exports of the open entry point and links to the others, to keep pages small. */
export function referenceSidebar(path: string, operations: readonly Item[]): DefaultTheme.SidebarMulti {
  if (!existsSync(path)) return {};
  const modules = JSON.parse(readFileSync(path, "utf8")) as Item[];
  modules.sort((a, b) => a.text!.localeCompare(b.text!));
  const links: Item[] = modules.map(({ text, link }) => ({ text: text!.replace(scope, ""), link }));
  const byTag = { text: "Operations", items: [...operations], collapsed: false };
  const others = { text: "Entry points", items: links, collapsed: false };
  const sidebars = modules.map(({ link, text, items = [] }) => {
    const groups = items.map((group) => ({ ...group, collapsed: group.items!.length > 30 }));
    return [link!, [byTag, others, { text, items: groups }]] as const;
  });
  return { "/reference/": [byTag, others], ...Object.fromEntries(sidebars) };
}
