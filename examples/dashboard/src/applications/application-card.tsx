import type { Application } from "@clerk-platform/core";
import { Link } from "wouter";
import { Avatar } from "../ui/avatar.tsx";
import { Badge } from "../ui/badge.tsx";
import { TimeAgo } from "../ui/time-ago.tsx";
import { useInView } from "../ui/use-in-view.ts";
import { StatusBadge } from "./status-badge.tsx";
import type { ApplicationFacts } from "./use-application-facts.ts";
import { useUserCount } from "./use-user-count.ts";

export function ApplicationCard({
  application,
  facts,
  transferring,
}: {
  application: Application;
  facts: ApplicationFacts | undefined;
  transferring: boolean;
}) {
  const [card, seen] = useInView<HTMLLIElement>();
  const { application_id: applicationID, name, instances } = application;
  // The instance that counts is production, where there is one.
  const environment = instances.at(-1)?.environment_type ?? "development";
  const users = useUserCount(applicationID, environment, seen);
  return (
    <li ref={card} className="card application-card">
      <div className="who">
        <Avatar name={name} />
        <div>
          <h2>
            <Link href={`/applications/${applicationID}`}>{name}</Link>
          </h2>
          <p className="soft small ellipsis">{facts?.domain?.name ?? "No domain"}</p>
        </div>
      </div>
      <div className="row">
        <StatusBadge
          applicationID={applicationID}
          domain={facts?.domain}
          isLive={environment === "production"}
          enabled={seen}
        />
        {transferring && <Badge tone="accent">Transfer pending</Badge>}
      </div>
      <dl className="card-facts small">
        <div>
          <dt className="soft">Users</dt>
          <dd>{users}</dd>
        </div>
        <div>
          <dt className="soft">Created</dt>
          <dd>{facts ? <TimeAgo moment={facts.createdAt} /> : "…"}</dd>
        </div>
      </dl>
    </li>
  );
}
