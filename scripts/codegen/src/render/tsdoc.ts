/** Renders a TSDoc block; `undefined` and empty sections vanish, `*​/` in the document's prose is defused. */
export function tsdoc(sections: (string | undefined)[], indent = ""): string {
  const lines = sections
    .filter((section): section is string => Boolean(section?.trim()))
    .map((section) => section.trim().replaceAll("*/", "*\\/"))
    .join("\n\n")
    // Tags stand together, prose paragraphs apart.
    .replaceAll(/\n\n(?=@)/g, "\n")
    .split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const body = lines.map((line) => (line ? `${indent} * ${line.trimEnd()}\n` : `${indent} *\n`)).join("");
  return `${indent}/**\n${body}${indent} */\n`;
}
