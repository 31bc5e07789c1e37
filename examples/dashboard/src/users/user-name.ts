import type { User } from "@clerk-platform/core";

/** The name of a user; the username or the id for a user without one. */
export const userName = ({ first_name, last_name, username, id }: User): string =>
  [first_name, last_name].filter(Boolean).join(" ") || username || id;

export const userEmail = ({ email_addresses, primary_email_address_id }: User): string =>
  (email_addresses.find(({ id }) => id === primary_email_address_id) ?? email_addresses[0])?.email_address ??
  "";
