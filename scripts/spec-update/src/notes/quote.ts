/**
 * Quotes text of a document in Markdown as one line of code. Nothing in it becomes a heading, a mention, an image or HTML,
 * or ends the code.
 */
export function quote(text: string): string {
  const line = oneLine(text);
  const fence = fenceFor(line, 1);
  const padding = /^`|`$/.test(line) ? " " : "";
  return line ? `${fence}${padding}${line}${padding}${fence}` : "";
}

/** {@link quote} for the cell of a table. */
export const quoteInTable = (text: string): string => quote(text).replaceAll("|", "\\|");

/** Quotes lines in a block of code. */
export function quoteBlock(language: string, lines: readonly string[]): string {
  const clean = lines.map((line) => oneLine(line));
  const fence = fenceFor(clean.join("\n"), 3);
  return [`${fence}${language}`, ...clean, fence].join("\n");
}

/** Replaces line breaks of every kind and invisible characters. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trimEnd();

/** More backticks than the text has in a row. */
function fenceFor(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return "`".repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}
