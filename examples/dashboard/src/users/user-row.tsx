import type { User } from "@clerk-platform/core";
import { describeError } from "../errors/describe-error.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Badge } from "../ui/badge.tsx";
import { formatTime } from "../ui/format-time.ts";
import { useBan } from "./use-ban.ts";
import { userEmail, userName } from "./user-name.ts";

export function UserRow({ user, ...place }: { user: User; applicationID: string; envOrInsID: string }) {
  const name = userName(user);
  const { setBanned, pending, error } = useBan({ ...place, userID: user.id }, name);
  return (
    <tr>
      <td>
        <div className="who">
          <Avatar name={name} shape="round" />
          <div>
            <strong>{name}</strong>
            <span className="soft small wrap">{userEmail(user)}</span>
          </div>
        </div>
        {error && (
          <p className="wrong small" role="alert">
            {`${name}: ${describeError(error).title}. ${describeError(error).text}`}
          </p>
        )}
      </td>
      <td>
        <UserState user={user} />
      </td>
      <td className="soft small">{user.last_active_at ? formatTime(user.last_active_at) : "never"}</td>
      <td className="end">
        <button
          type="button"
          className="button small"
          aria-label={`${user.banned ? "Unban" : "Ban"} ${name}`}
          aria-disabled={pending}
          onClick={() => !pending && setBanned(!user.banned)}
        >
          {user.banned ? "Unban" : "Ban"}
        </button>
      </td>
    </tr>
  );
}

function UserState({ user: { banned, locked } }: { user: User }) {
  if (banned) return <Badge tone="bad">Banned</Badge>;
  return locked ? <Badge tone="warn">Locked</Badge> : <Badge tone="good">Active</Badge>;
}
