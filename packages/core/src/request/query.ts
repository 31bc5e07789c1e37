/**
 * Writes a query without its question mark. Arrays repeat their name; `undefined` and `null` are left out.
 *
 * @throws TypeError naming the parameter that is an object.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(query);
  if (entries.length === 0) return "";
  const pairs = new URLSearchParams();
  for (const [name, value] of entries) {
    const values = Array.isArray(value) ? value : [value];
    for (const single of values) {
      if (single === undefined || single === null) continue;
      if (typeof single === "object") throw new TypeError(`query parameter "${name}" must not be an object`);
      pairs.append(name, String(single));
    }
  }
  return pairs.toString();
}
