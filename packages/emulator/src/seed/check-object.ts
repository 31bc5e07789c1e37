import { refuseUnknownMembers } from "../controls/refuse-unknown-members.ts";

/**
 * Checks that a value is an object with only these members.
 *
 * @throws TypeError naming the place and the member.
 */
export function checkObject(
  value: unknown,
  place: string,
  members: readonly string[],
): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${place}: must be an object`);
  }
  refuseUnknownMembers(place, value, members);
  return value as Record<string, unknown>;
}

/** The members of an object that, when present, have this type. */
export function checkMembers(
  object: Record<string, unknown>,
  place: string,
  type: "string" | "boolean",
  members: readonly string[],
): void {
  for (const name of members) {
    if (object[name] !== undefined && typeof object[name] !== type) {
      throw new TypeError(`${place}.${name}: must be a ${type}`);
    }
  }
}
