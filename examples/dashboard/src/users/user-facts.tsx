import type { User } from "@clerk-platform/core";
import type { ReactNode } from "react";
import { Badge } from "../ui/badge.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { labelOf } from "../ui/label-of.ts";
import { TimeAgo } from "../ui/time-ago.tsx";

export function UserFacts({ user }: { user: User }) {
  const { email_addresses, phone_numbers, external_accounts, username, public_metadata } = user;
  const accounts = external_accounts?.map(({ provider = "" }) => labelOf(provider.replace("oauth_", "")));
  return (
    <dl className="facts">
      <Fact name="ID">
        <CopyButton what="the user's id" value={user.id} />
      </Fact>
      <Fact name="Email">
        {email_addresses.map(({ id, email_address, verification }) => (
          <div key={id} className="row">
            <CopyButton what="the address" value={email_address} />
            {verification?.status !== "verified" && <Badge tone="warn">Not verified</Badge>}
          </div>
        ))}
      </Fact>
      <Fact name="Phone">{phone_numbers.map(({ phone_number }) => phone_number).join(", ") || "None"}</Fact>
      <Fact name="Username">{username ?? "None"}</Fact>
      <Fact name="Connections">{accounts?.join(", ") || "None"}</Fact>
      <Fact name="Password">{user.password_enabled ? "Set" : "Not set"}</Fact>
      <Fact name="Second factor">{user.two_factor_enabled ? "On" : "Off"}</Fact>
      <Fact name="Joined">
        <TimeAgo moment={user.created_at} />
      </Fact>
      <Fact name="Last sign-in">
        {user.last_sign_in_at ? <TimeAgo moment={user.last_sign_in_at} /> : "Never"}
      </Fact>
      <Fact name="Last active">
        {user.last_active_at ? <TimeAgo moment={user.last_active_at} /> : "Never"}
      </Fact>
      <Fact name="Public metadata">
        <code className="wrap">{JSON.stringify(public_metadata)}</code>
      </Fact>
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
