import type { Change } from "../compare/compare.ts";

const signs: Readonly<Record<Change["kind"], string>> = {
  set: "+",
  create: "+",
  change: "~",
  secret: "~",
  clear: "-",
  delete: "-",
};

/** Formats a change as table cells. */
export function describeChange({ path, kind, before, after }: Change): {
  sign: string;
  path: string;
  change: string;
} {
  const what =
    kind === "secret"
      ? String(after)
      : kind === "create" || kind === "delete"
        ? kind
        : `${short(before)} → ${short(after)}`;
  return { sign: signs[kind], path: printable(path.join(".")), change: what };
}

/** Formats a secret that was not compared as table cells. */
export const describeUncompared = (path: string): ReturnType<typeof describeChange> => ({
  sign: "?",
  path: printable(path),
  change: "(secret not compared)",
});

const longest = 60;

function short(value: unknown): string {
  const text = value === undefined ? "null" : JSON.stringify(value);
  return printable(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
}

/** Removes control and bidirectional characters from a text. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );

/** Escapes a text for Markdown, so that it creates no markup, link, mention or table cell. */
export const markdownText = (text: string): string =>
  printable(text).replace(/[\\`*_{}[\]()#+!|<>~&:@/-]/g, (character) => `&#${character.codePointAt(0)};`);
