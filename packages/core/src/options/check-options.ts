import type { CallOptions } from "./call-options.ts";
import { nearestName } from "./nearest-name.ts";

/**
 * Checks that an option is a non-negative number.
 *
 * @throws TypeError naming the option.
 */
export function checkNumber(option: string, value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new TypeError(`${option} must be a non-negative number, not ${describeValue(value)}`);
}

/**
 * Refuses unknown options: in JavaScript, a misspelt option would otherwise be ignored.
 *
 * @param place - the function that takes the options, for the message.
 * @throws TypeError naming the option, and the nearest known one.
 */
export function checkOptionNames(place: string, options: unknown, known: readonly string[]): void {
  if (options === undefined) return;
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`${place}: options must be an object, not ${describeValue(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    throw new TypeError(`${place}: unknown option "${name}"${nearest ? `; did you mean "${nearest}"?` : ""}`);
  }
}

/**
 * Checks the options of a call.
 *
 * @param known - the names of the options that the call has.
 * @throws TypeError naming the option, without its value.
 */
export function checkCallOptions(
  place: string,
  options: Pick<CallOptions, "secrets">,
  known: readonly string[],
): void {
  checkOptionNames(place, options, known);
  const { secrets = [] } = options;
  // A string would count as a list of its characters.
  if (Array.isArray(secrets) && secrets.every((secret) => typeof secret === "string")) return;
  throw new TypeError(`${place}: secrets must be an array of strings`);
}

/** Describes the kind of a value for messages, but not the value, which could be a secret. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
