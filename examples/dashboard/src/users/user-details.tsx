import type { User } from "@clerk-platform/core";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import { Avatar } from "../ui/avatar.tsx";
import { DangerZone } from "../ui/danger-zone.tsx";
import { useFocusOnEntry } from "../ui/use-focus-on-entry.ts";
import { BanButton } from "./ban-button.tsx";
import { DeleteUserDialog } from "./delete-user-dialog.tsx";
import { type InstancePlace, usersAddress } from "./instance-place.ts";
import { UserBadge } from "./user-badge.tsx";
import { UserFacts } from "./user-facts.tsx";
import { userName } from "./user-name.ts";

export function UserDetails({ user, ...place }: InstancePlace & { user: User }) {
  const heading = useFocusOnEntry();
  const [deleting, setDeleting] = useState(false);
  const name = userName(user);
  return (
    <div className="stack">
      <Link className="back small" href={usersAddress(place)}>
        <ArrowLeft size={14} aria-hidden />
        {`Users of ${place.envOrInsID}`}
      </Link>
      <section className="card" aria-labelledby="user">
        <div className="head">
          <div className="who">
            <Avatar name={name} shape="round" />
            <h2 id="user" ref={heading} tabIndex={-1}>
              {name}
            </h2>
            <UserBadge user={user} />
          </div>
          <BanButton user={user} {...place} />
        </div>
        <div className="body">
          <UserFacts user={user} />
        </div>
      </section>
      <DangerZone
        text="Deletes the user with all of their data. This cannot be undone."
        action="Delete user"
        onAct={() => setDeleting(true)}
      />
      {deleting && <DeleteUserDialog user={user} onClose={() => setDeleting(false)} {...place} />}
    </div>
  );
}
