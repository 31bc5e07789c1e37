import { parse } from "yaml";

/** The parts of a Markdown page. */
export interface ParsedPage {
  title: string | undefined;
  description: string | undefined;
  /** The text without front matter. */
  markdown: string;
}

/** Reads the front matter and the first heading of a page. */
export function readPage(text: string): ParsedPage {
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  const markdown = text.slice(front?.[0].length ?? 0).trimStart();
  const { title, description } = (parse(front?.[1] ?? "") ?? {}) as Record<string, string | undefined>;
  return { title: title ?? /^# (.+)$/m.exec(markdown)?.[1], description, markdown };
}
