import { fail } from "../fail.ts";

/**
 * Percent-encodes a text.
 *
 * @throws TypeError naming the place when it is no text, or no well-formed one.
 */
export function encode(place: string, text: unknown): string {
  if (typeof text !== "string" || /\p{Cs}/u.test(text)) fail(`${place} must be a well-formed string`);
  return encodeURIComponent(text);
}

/**
 * Percent-encodes a value so that it stays the one segment of the path it is meant for. A dot segment cannot be
 * encoded, because URL parsers resolve `%2e%2e` like `..`: it is refused.
 *
 * @throws TypeError naming the place.
 */
export function encodePathValue(place: string, value: unknown): string {
  if (!value) fail(`${place} is missing`);
  const encoded = encode(place, value);
  // Servers and proxies may decode more than once: look at what any of them would see.
  let decoded = encoded;
  for (let before: unknown; before !== decoded; ) {
    before = decoded;
    decoded = decoded.replace(/%(?:25|2e|2f|5c)/gi, decodeURIComponent);
  }
  return /(^|[/\\])\.\.?([/\\]|$)/.test(decoded) ? fail(`${place} holds a dot segment`) : encoded;
}

/** Appends a query: arrays repeat their name, `undefined` and `null` are left out. */
export function encodeQuery(place: string, query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((item) => `${encode(place, name)}=${encode(`${place} "${name}"`, `${item}`)}`),
  );
  return pairs.length ? `?${pairs.join("&")}` : "";
}
