import { fail } from "../fail.ts";

/** What strings can do in every supported runtime; the types of ES2022 do not know it yet. */
interface WellFormable {
  isWellFormed(): boolean;
}

/**
 * Percent-encodes a value so that it stays the one segment of the path it is meant for. A dot segment cannot be
 * encoded, because URL parsers resolve `%2e%2e` like `..`: it is refused.
 *
 * @throws TypeError naming the place.
 */
export function encodePathValue(place: string, value: string | undefined): string {
  if (!value) return fail(`${place} is missing`);
  if (typeof value !== "string" || !(value as string & WellFormable).isWellFormed())
    fail(`${place} must be a well-formed string`);
  // Servers and proxies may decode more than once: look at what any of them would see.
  let decoded = value;
  for (let before: string | undefined; before !== decoded; ) {
    before = decoded;
    // URL parsers drop controls and spaces, some wherever they stand.
    decoded = unescape(decoded).replace(/[\0- ]/g, "");
  }
  if (/(^|[/\\])\.\.?([/\\?#]|$)/.test(decoded)) fail(`${place} has a dot segment`);
  return encodeURIComponent(value);
}

/** A query with its question mark: arrays repeat their name, `undefined` and `null` are left out. */
export function encodeQuery(query: Record<string, unknown> = {}): string {
  let pairs: URLSearchParams | undefined;
  for (const name in query) {
    for (const value of [query[name] ?? []].flat()) {
      pairs ??= new URLSearchParams();
      pairs.append(name, value as string);
    }
  }
  return pairs ? `?${pairs}` : "";
}
