import type { User } from "@clerk-platform/core";
import { optimisticPatch, useBanUser, useUnbanUser } from "@clerk-platform/react-query";
import { errorLine } from "../errors/describe-error.ts";
import { useToast } from "../ui/use-toast.ts";
import type { InstancePlace } from "./instance-place.ts";
import { userName } from "./user-name.ts";

/** Bans and unbans a user. The change is shown at once, can be undone, and goes back if the service refuses it. */
export function useBan(user: User, { applicationID, envOrInsID }: InstancePlace) {
  const toast = useToast();
  const input = { applicationID, envOrInsID, userID: user.id };
  const name = userName(user);
  const ban = useBanUser({
    optimistic: optimisticPatch({ banned: true }),
    onSuccess: () => toast({ message: `${name} is banned.`, undo: () => unban.mutate(input) }),
    onError: (error) => toast({ message: `${name} was not banned. ${errorLine(error)}`, failed: true }),
  });
  const unban = useUnbanUser({
    optimistic: optimisticPatch({ banned: false }),
    onSuccess: () => toast({ message: `${name} is no longer banned.`, undo: () => ban.mutate(input) }),
    onError: (error) => toast({ message: `${name} is still banned. ${errorLine(error)}`, failed: true }),
  });
  return {
    setBanned: (banned: boolean) => (banned ? ban : unban).mutate(input),
    pending: ban.isPending || unban.isPending,
  };
}
