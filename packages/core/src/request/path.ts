/** Longer than any id or name of the service; limits the cost of decoding an id. */
const longestValue = 500;
/** Longer than any path of the service. */
const longestPath = 8000;

/**
 * Percent-encodes a value so that it stays one segment of the path. A dot segment cannot be encoded, because URL
 * parsers resolve `%2e%2e` like `..`: it is refused.
 *
 * @param place - what the value is, for messages.
 * @throws TypeError naming the place, without repeating the value.
 */
export function encodePathValue(place: string, value: unknown): string {
  checkPathValue(place, value);
  refuseDotSegments(place, value);
  return encodeURIComponent(value);
}

/**
 * Checks a path parameter, except for dot segments.
 *
 * @throws TypeError naming the place, without repeating the value.
 */
export function checkPathValue(place: string, value: unknown): asserts value is string {
  if (value === undefined || value === null || value === "") throw new TypeError(`${place} is missing`);
  if (typeof value !== "string") throw new TypeError(`${place} must be a string`);
  if (value.length > longestValue) throw new TypeError(`${place} is longer than ${longestValue} characters`);
  if (!isWellFormed(value)) throw new TypeError(`${place} must be well-formed text`);
}

/**
 * Refuses a path that could traverse.
 *
 * @throws TypeError naming the place.
 */
export function checkPath(place: string, path: string): void {
  if (!path.startsWith("/")) throw new TypeError(`${place} must begin with "/"`);
  if (!isWellFormed(path)) throw new TypeError(`${place} must be well-formed text`);
  if (path.length > longestPath) throw new TypeError(`${place} is longer than ${longestPath} characters`);
  refuseDotSegments(place, path);
}

/** Whether every surrogate is in a pair: with the flag `u`, the class matches single ones only. Most values are ids. */
const isWellFormed = (text: string): boolean => /^[\w-]*$/.test(text) || !/\p{Surrogate}/u.test(text);

/** Servers and proxies may decode a path several times, so every level of encoding is checked. */
function refuseDotSegments(place: string, text: string): void {
  // Most values are ids, which contain neither dots nor encoded characters.
  if (!/[.%]/.test(text)) return;
  let decoded = text;
  for (let before = ""; before !== decoded; ) {
    before = decoded;
    // URL parsers drop controls and spaces, some of them in any position.
    decoded = unescape(decoded).replace(/[\0- ]/g, "");
  }
  if (/(^|[/\\])\.\.?([/\\?#]|$)/.test(decoded)) throw new TypeError(`${place} has a dot segment`);
}

/**
 * Fills in the parameters of a path template.
 *
 * @param place - what the path belongs to, for messages.
 */
export function fillPath(place: string, template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/{([^{}]+)}/g, (_, name: string) =>
    encodePathValue(`${place}: input "${name}"`, Object.hasOwn(values, name) ? values[name] : undefined),
  );
}
