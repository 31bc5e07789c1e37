import { UserError } from "repo/lib/user-error";

/** Deeper than any document that people or generators write. */
const deepest = 200;

/** No document that fits into memory needs more. */
const most = 5_000_000;

/**
 * Refuses what would take everything that reads the document forever: aliases that multiply, nesting without end.
 * References are followed by name, and count as one.
 *
 * @throws {@link UserError} naming the place.
 */
export function checkBounds(document: unknown, length: number, placeOf: (pointer: string) => string): void {
  // Each node of a document without aliases takes a character at least.
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
      visit(value, path);
      path.pop();
    }
  };
  visit(document, []);
}

/** A key as a step of a JSON pointer. */
export const escapeToken = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");
