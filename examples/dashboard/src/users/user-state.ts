import type { User } from "@clerk-platform/core";

/** The states of users, by what the address calls them. */
export const userStates = { banned: "Banned", locked: "Locked", active: "Active" } as const;

export type UserState = keyof typeof userStates;

export function userState({ banned, locked }: User): UserState {
  if (banned) return "banned";
  return locked ? "locked" : "active";
}
