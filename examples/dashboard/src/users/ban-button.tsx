import type { User } from "@clerk-platform/core";
import { useState } from "react";
import { BanDialog } from "./ban-dialog.tsx";
import type { InstancePlace } from "./instance-place.ts";
import { useBan } from "./use-ban.ts";
import { userName } from "./user-name.ts";

/** Bans or unbans a user; in production it asks before it bans. */
export function BanButton({ user, ...place }: InstancePlace & { user: User }) {
  const [asking, setAsking] = useState(false);
  const { setBanned, pending } = useBan(user, place);
  const label = user.banned ? "Unban" : "Ban";
  const press = () => {
    if (!user.banned && place.envOrInsID === "production") setAsking(true);
    else setBanned(!user.banned);
  };
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-label={`${label} ${userName(user)}`}
        aria-disabled={pending}
        onClick={() => !pending && press()}
      >
        {label}
      </button>
      {asking && (
        <BanDialog
          name={userName(user)}
          onConfirm={() => {
            setAsking(false);
            setBanned(true);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
