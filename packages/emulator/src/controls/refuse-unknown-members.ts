/**
 * Refuses members that are not known, so that a misspelled option is not ignored.
 *
 * @throws TypeError naming the member, and those that are known.
 */
export function refuseUnknownMembers(what: string, value: object, known: readonly string[]): void {
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const members = known.length > 0 ? `known: ${known.join(", ")}` : "it takes none";
    throw new TypeError(`${what}: unknown member ${JSON.stringify(name.slice(0, 100))}; ${members}`);
  }
}
