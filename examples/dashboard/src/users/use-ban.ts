import type { BanUserInput } from "@clerk-platform/core";
import { optimisticPatch, useBanUser, useUnbanUser } from "@clerk-platform/react-query";
import { useAnnounce } from "../ui/announcer.tsx";

/** Bans and unbans a user: shown at once, taken back if the service refuses. */
export function useBan(user: BanUserInput, name: string) {
  const announce = useAnnounce();
  const ban = useBanUser({
    optimistic: optimisticPatch({ banned: true }),
    onSuccess: () => announce(`${name} is banned.`),
  });
  const unban = useUnbanUser({
    optimistic: optimisticPatch({ banned: false }),
    onSuccess: () => announce(`${name} is no longer banned.`),
  });
  return {
    setBanned(banned: boolean) {
      const [wanted, other] = banned ? [ban, unban] : [unban, ban];
      other.reset();
      wanted.mutate(user);
    },
    pending: ban.isPending || unban.isPending,
    error: ban.error ?? unban.error,
  };
}
