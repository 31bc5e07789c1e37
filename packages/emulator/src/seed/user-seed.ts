import { deepestJson, isNestedDeeperThan } from "../http/is-nested-deeper-than.ts";
import { checkMembers, checkObject } from "./check-object.ts";

/** A user of a seed. Without a member, the user has none: no phone, no sign-in, not banned. */
export interface UserSeed {
  /** Verified. Without one, the user has no address. */
  email?: string;
  first_name?: string;
  last_name?: string;
  username?: string;
  /** With the country code: `+15550100`. Verified. */
  phone_number?: string;
  external_id?: string;
  /** @defaultValue false */
  banned?: boolean;
  /** @defaultValue false */
  locked?: boolean;
  public_metadata?: Record<string, unknown>;
  /** Milliseconds since the epoch. @defaultValue the emulator's time */
  created_at?: number;
  /** Milliseconds since the epoch; the user counts as active on that day. @defaultValue never */
  last_sign_in_at?: number;
}

const texts = ["email", "first_name", "last_name", "username", "phone_number", "external_id"];
const flags = ["banned", "locked"];
const moments = ["created_at", "last_sign_in_at"];

/**
 * Checks a user, for callers without type checks: HTTP and files.
 *
 * @throws TypeError naming the place and the member.
 */
export function checkUserSeed(value: unknown, place: string): UserSeed {
  const user = checkObject(value, place, [...texts, ...flags, ...moments, "public_metadata"]);
  checkMembers(user, place, "string", texts);
  checkMembers(user, place, "boolean", flags);
  if (user.email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(user.email as string)) {
    throw new TypeError(`${place}.email: must be an email address`);
  }
  if (user.phone_number !== undefined && !/^\+\d{5,15}$/.test(user.phone_number as string)) {
    throw new TypeError(`${place}.phone_number: must be a number such as +15550100`);
  }
  for (const name of moments) {
    const moment = user[name];
    if (
      moment !== undefined &&
      !(Number.isSafeInteger(moment) && (moment as number) >= 0 && (moment as number) < 253e12)
    ) {
      throw new TypeError(`${place}.${name}: must be milliseconds since the epoch`);
    }
  }
  if (user.public_metadata !== undefined) {
    const { public_metadata: metadata } = user;
    if (typeof metadata !== "object" || metadata === null || Array.isArray(metadata)) {
      throw new TypeError(`${place}.public_metadata: must be an object`);
    }
    if (isNestedDeeperThan(metadata, deepestJson)) {
      throw new TypeError(`${place}.public_metadata: nested deeper than ${deepestJson} levels`);
    }
  }
  return user as UserSeed;
}

/** @throws TypeError when two users have the same address. */
export function refuseSameEmail(users: readonly UserSeed[], place: string): void {
  const seen = new Set<string>();
  for (const [index, { email }] of users.entries()) {
    if (email === undefined) continue;
    if (seen.has(email.toLowerCase())) throw new TypeError(`${place}[${index}].email: another user has it`);
    seen.add(email.toLowerCase());
  }
}
