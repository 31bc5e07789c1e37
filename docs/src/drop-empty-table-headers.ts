import type { MarkdownRenderer } from "vitepress";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/**
 * Markdown tables always have a header row, which may be empty. Screen readers announce empty headers, so a row without
 * any text is left out, and a single header without text becomes a plain cell.
 */
export function dropEmptyTableHeaders(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("drop-empty-table-headers", (state) => {
    const tokens: Token[] = [];
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index]!;
      if (token.type !== "thead_open") {
        tokens.push(token);
        continue;
      }
      const end = state.tokens.findIndex(({ type }, at) => at > index && type === "thead_close");
      const header = state.tokens.slice(index, end + 1);
      if (header.some(({ type, content }) => type === "inline" && content))
        tokens.push(...plainEmptyCells(header));
      index = end;
    }
    state.tokens = tokens;
  });
}

/** A cell is three tokens: its start, its text, its end. */
function plainEmptyCells(header: Token[]): Token[] {
  for (const [index, { type, content }] of header.entries()) {
    if (type !== "inline" || content) continue;
    header[index - 1]!.tag = "td";
    header[index + 1]!.tag = "td";
  }
  return header;
}
