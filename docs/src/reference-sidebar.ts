import { existsSync, readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";

type Item = DefaultTheme.SidebarItem;

/** In the reference, every entry point, and what is in the one that is open: all at once would be in every page. */
export function referenceSidebar(path: string): DefaultTheme.SidebarMulti {
  if (!existsSync(path)) return {};
  const modules = (JSON.parse(readFileSync(path, "utf8")) as Item[]).sort((a, b) =>
    a.text!.localeCompare(b.text!),
  );
  const links: Item[] = modules.map(({ text, link }) => ({ text, link }));
  const sidebars = modules.map(({ link, text, items = [] }) => {
    const groups = items.map((group) => ({ ...group, collapsed: group.items!.length > 30 }));
    return [
      link!,
      [
        { text: "Entry points", items: links, collapsed: false },
        { text, items: groups },
      ],
    ] as const;
  });
  return { "/reference/": [{ text: "Entry points", items: links }], ...Object.fromEntries(sidebars) };
}
