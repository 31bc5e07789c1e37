/** Headers in any form that `fetch` and openapi-fetch take. */
export type GivenHeaders = Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>;

/** A header name as HTTP defines it: a token. */
const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** Printable ASCII, tabs and the bytes above ASCII. */
const headerValue = /^[\t -~\x80-\xff]*$/;

/**
 * Merges headers into one object with names in lower case; later ones win.
 *
 * @param place - for messages.
 * @throws TypeError naming the header that cannot be sent, without repeating its value.
 */
export function mergeHeaders(place: string, ...sources: readonly GivenHeaders[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const headers of sources) {
    if (typeof headers !== "object") throw new TypeError(`${place}: headers must be an object`);
    const entries = Symbol.iterator in headers ? headers : Object.entries(headers);
    for (const [name, value] of entries as Iterable<readonly [string, unknown]>) {
      if (value === undefined || value === null) continue;
      if (!headerName.test(name)) throw new TypeError(`${place}: ${describeInvalidName(name)}`);
      const text = String(value);
      if (!headerValue.test(text)) {
        throw new TypeError(
          `${place}: the value of the header "${name}" has characters that no header can carry`,
        );
      }
      merged[name.toLowerCase()] = text;
    }
  }
  return merged;
}

/** Names the header where the name is harmless to print. */
const describeInvalidName = (name: string): string =>
  /^[ -~]{1,40}$/.test(name)
    ? `the header name "${name}" is invalid: names consist of letters, digits and a few signs such as "-"`
    : "a header name has a line break or other characters that no header name can have";
