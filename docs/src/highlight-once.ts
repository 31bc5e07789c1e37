import type { MarkdownRenderer } from "vitepress";

/** Keeps the HTML of each highlighted block: VitePress renders a page once for the site and once for the search. */
export function highlightOnce({ options }: MarkdownRenderer): void {
  const { highlight } = options;
  const blocks = new Map<string, string>();
  options.highlight = (code, language, attributes) => {
    const key = JSON.stringify([code, language, attributes]);
    const html = blocks.get(key) ?? highlight!(code, language, attributes);
    blocks.set(key, html);
    return html;
  };
}
