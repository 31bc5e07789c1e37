import { checkObject } from "../seed/check-object.ts";

/** What an instance used in a billing period, where it is not counted from its users. */
export interface UsageFigures {
  /** Monthly active users. */
  mau?: number;
  /** Monthly active organizations. */
  mao?: number;
  sms_messages?: number;
  enterprise_connections?: number;
}

const names = ["mau", "mao", "sms_messages", "enterprise_connections"] as const;

/**
 * Checks figures, for callers without type checks: HTTP and files.
 *
 * @throws TypeError naming the member.
 */
export function checkUsage(value: unknown, place: string): UsageFigures {
  const usage = checkObject(value, place, names) as UsageFigures;
  for (const name of names) {
    const figure = usage[name];
    if (figure !== undefined && !(Number.isSafeInteger(figure) && figure >= 0)) {
      throw new TypeError(`${place}.${name}: must be a whole number, 0 or more`);
    }
  }
  return { ...usage };
}
