import type { UserRecord } from "./user-record.ts";

type SortKey = string | number | null;

const text = (value: string | null | undefined): string | null => value?.toLowerCase() ?? null;

/** The value a user is ordered by, for each field the API orders by; `null` when there is none. */
export const userOrderFields = {
  created_at: (user) => user.createdAt,
  updated_at: (user) => user.updatedAt,
  last_sign_in_at: (user) => user.lastSignInAt,
  last_active_at: (user) => user.lastActiveAt,
  email_address: (user) => text(user.emails[0]?.address),
  first_name: (user) => text(user.firstName),
  last_name: (user) => text(user.lastName),
  username: (user) => text(user.username),
  phone_number: (user) => text(user.phones[0]?.number),
  web3_wallet: (user) => text(user.wallets[0]?.address),
} satisfies Record<string, (user: UserRecord) => SortKey>;

export type UserOrderField = keyof typeof userOrderFields;

/** A field and a direction. */
export interface UserOrder {
  field: UserOrderField;
  descending: boolean;
}

/** Reads `-created_at`, `+email_address` or `email_address` (ascending). */
export function parseUserOrder(value: string): UserOrder | undefined {
  // A plus that was not encoded arrives as a space.
  const sign = /^[-+ ]/.exec(value)?.[0];
  const field = sign ? value.slice(1) : value;
  if (!Object.hasOwn(userOrderFields, field)) return undefined;
  return { field: field as UserOrderField, descending: sign === "-" };
}
