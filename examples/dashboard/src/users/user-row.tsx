import type { User } from "@clerk-platform/core";
import { Link } from "wouter";
import { Avatar } from "../ui/avatar.tsx";
import { TimeAgo } from "../ui/time-ago.tsx";
import { BanButton } from "./ban-button.tsx";
import { type InstancePlace, usersAddress } from "./instance-place.ts";
import { UserBadge } from "./user-badge.tsx";
import { userEmail, userName } from "./user-name.ts";

export function UserRow({ user, ...place }: InstancePlace & { user: User }) {
  const name = userName(user);
  return (
    <tr>
      <td>
        <div className="who">
          <Avatar name={name} shape="round" />
          <div>
            <Link className="row-link" href={`${usersAddress(place)}/${user.id}`}>
              {name}
            </Link>
            <span className="soft small wrap">{userEmail(user)}</span>
          </div>
        </div>
      </td>
      <td>
        <UserBadge user={user} />
      </td>
      <td className="soft small" data-label="Joined">
        <TimeAgo moment={user.created_at} />
      </td>
      <td className="soft small" data-label="Active">
        {user.last_active_at ? <TimeAgo moment={user.last_active_at} /> : "Never"}
      </td>
      <td className="end">
        <BanButton user={user} {...place} />
      </td>
    </tr>
  );
}
