/** The texts for people. */
interface Texts {
  title?: string;
  description?: string;
  summary?: string;
  example?: unknown;
  examples?: unknown;
}

export interface TextChange {
  rule: "text-changed";
  at: string;
  old: string;
  new: string;
}

/** Compares the texts for people, and shows every difference: a person has to read them before they are published. */
export function compareTexts(before: Texts, after: Texts, at = ""): TextChange[] {
  const [old, now] = [textOf(before), textOf(after)];
  if (old === now) return [];
  return [{ rule: "text-changed", at, ...differingParts(old, now) }];
}

const textOf = ({ title, summary, description, example, examples }: Texts): string =>
  [title, summary, description?.trim(), json(example), json(examples)]
    .filter((part) => part !== undefined)
    .join("\n");

const json = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);

/** So many words around a difference are shown, too. */
const context = 3;

/** Leaves out how two texts begin and end alike, but for a few words. */
function differingParts(old: string, now: string): { old: string; new: string } {
  const [a, b] = [old.split(/(?<=\s)/), now.split(/(?<=\s)/)];
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shortest - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [from, until] = [Math.max(0, head - context), Math.max(0, tail - context)];
  const cut = (words: string[]): string =>
    `${from > 0 ? "… " : ""}${words
      .slice(from, words.length - until)
      .join("")
      .trim()}${until > 0 ? " …" : ""}`;
  return { old: cut(a), new: cut(b) };
}
