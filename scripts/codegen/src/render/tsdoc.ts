/** Renders a TSDoc block; `undefined` and empty sections are left out, and `*​/` in a text is escaped. */
export function tsdoc(sections: (string | undefined)[], indent = ""): string {
  const lines = sections
    .filter((section): section is string => Boolean(section?.trim()))
    .map((section) => section.trim().replaceAll("*/", "*\\/"))
    .join("\n\n")
    // Empty lines separate paragraphs, but not tags.
    .replaceAll(/\n\n(?=@)/g, "\n")
    .split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const body = lines.map((line) => (line ? `${indent} * ${line.trimEnd()}\n` : `${indent} *\n`)).join("");
  return `${indent}/**\n${body}${indent} */\n`;
}
