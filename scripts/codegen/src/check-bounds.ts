import { UserError } from "repo/lib/user-error";

/** No real document is deeper. */
const deepest = 200;

/** No real document has more values. */
const most = 5_000_000;

/** No real list of values is longer. The compiler takes minutes for a union of a hundred thousand literals. */
const longestEnum = 2000;

/**
 * Refuses a document that cannot be processed in reasonable time, because its aliases multiply or its nesting has no end.
 * A reference counts as one value.
 *
 * @throws {@link UserError} naming the place.
 */
export function checkBounds(document: unknown, length: number, placeOf: (pointer: string) => string): void {
  // In a document without aliases, each value takes at least one character.
  const limit = Math.min(most, 100_000 + 4 * length);
  let nodes = 0;
  const refuse = (path: readonly string[], what: string): never => {
    const pointer = `#/${path.slice(0, 8).map(escapeToken).join("/")}`;
    throw new UserError(`${placeOf(pointer)} at ${pointer}\n    ${what}\nNothing was written.`);
  };
  const visit = (node: unknown, path: string[]): void => {
    if (++nodes > limit)
      refuse(path, `Aliases multiply this document to more than ${limit} values; write it without them.`);
    if (path.length > deepest) refuse(path, `Values are nested more than ${deepest} levels deep here.`);
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      path.push(key);
      if (key === "enum" && Array.isArray(value) && value.length > longestEnum)
        refuse(path, `This list has more than ${longestEnum} values.`);
      visit(value, path);
      path.pop();
    }
  };
  visit(document, []);
}

/** Escapes a key for a JSON pointer. */
export const escapeToken = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");
