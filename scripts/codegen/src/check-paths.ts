import { UserError } from "repo/lib/user-error";
import { escapeToken } from "./check-bounds.ts";

/** The characters of a path segment in RFC 3986 without percent encoding, and parameters. */
const segment = /^(?:[\w.~!$&'()*+,;=:@-]|\{[^{}/?#%\s]+\})+$/;

/**
 * Refuses path templates that would leave the base URL of the API, or are not paths: clients send the token wherever a
 * template leads.
 *
 * @throws {@link UserError} naming the place.
 */
export function checkPaths(
  paths: Readonly<Record<string, unknown>>,
  placeOf: (pointer: string) => string,
): void {
  for (const path of Object.keys(paths)) {
    if (path.startsWith("x-") || isPath(path)) continue;
    const pointer = `#/paths/${escapeToken(path)}`;
    // Without line breaks.
    const shown = JSON.stringify(pointer).slice(1, -1);
    throw new UserError(
      `${placeOf(pointer)} at ${shown}\n    The segments of a path consist of parameters and the characters that URLs allow, without percent encoding; none is empty, "." or "..".\nNothing was written.`,
    );
  }
}

function isPath(path: string): boolean {
  const segments = path.slice(1).split("/");
  // A trailing slash ends in an empty segment.
  if (segments.at(-1) === "") segments.pop();
  return segments.every((text) => segment.test(text) && text !== "." && text !== "..");
}
