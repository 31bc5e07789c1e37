import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { Parser } from "htmlparser2";

interface Page {
  ids: Set<string>;
  links: Set<string>;
}

/** Finds links within a built site to missing pages or anchors: `page -> link`. */
export function findBrokenLinks(folder: string): { checked: number; broken: string[] } {
  const pages = new Map(
    globSync("**/*.html", { cwd: folder }).map((path) => {
      const name = path.replaceAll("\\", "/");
      return [name, readPage(readFileSync(`${folder}/${name}`, "utf8"))] as const;
    }),
  );
  const broken: string[] = [];
  let checked = 0;
  for (const [name, { links }] of pages) {
    for (const link of links) {
      const { origin, pathname, hash } = new URL(link, `http://site/${name}`);
      if (origin !== "http://site") continue;
      checked++;
      const path = decodeURIComponent(pathname.slice(1));
      const target = pages.get(path) ?? pages.get(`${path}.html`) ?? pages.get(`${path}index.html`);
      const there = target
        ? hash === "" || target.ids.has(decodeURIComponent(hash.slice(1)))
        : isFile(folder + path);
      if (!there) broken.push(`${name} -> ${link}`);
    }
  }
  return { checked, broken };
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function readPage(html: string): Page {
  const page: Page = { ids: new Set(), links: new Set() };
  const parser = new Parser({
    onopentag(_, { id, href, src }) {
      if (id) page.ids.add(id);
      for (const link of [href, src]) if (link !== undefined) page.links.add(link);
    },
  });
  parser.end(html);
  return page;
}
