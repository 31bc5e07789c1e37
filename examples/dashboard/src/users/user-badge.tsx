import type { User } from "@clerk-platform/core";
import { Badge, type Tone } from "../ui/badge.tsx";
import { type UserState, userState, userStates } from "./user-state.ts";

const tones: Readonly<Record<UserState, Tone>> = { banned: "bad", locked: "warn", active: "good" };

export function UserBadge({ user }: { user: User }) {
  const state = userState(user);
  return <Badge tone={tones[state]}>{userStates[state]}</Badge>;
}
