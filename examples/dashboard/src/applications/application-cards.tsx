import type { Application } from "@clerk-platform/core";
import { Link } from "wouter";
import { Avatar } from "../ui/avatar.tsx";
import { Badge } from "../ui/badge.tsx";
import { CopyButton } from "../ui/copy-button.tsx";

export const ApplicationCards = ({ applications }: { applications: readonly Application[] }) => (
  <ul className="cards" aria-label="Applications">
    {applications.map(({ application_id: id, name, instances }) => (
      <li key={id} className="card application-card">
        <div className="who">
          <Avatar name={name} />
          <div>
            <h2>
              <Link href={`/applications/${id}`}>{name}</Link>
            </h2>
            <CopyButton what={`the id of ${name}`} value={id} />
          </div>
        </div>
        <div className="row">
          {instances.map(({ instance_id, environment_type }) => (
            <Badge key={instance_id} tone={environment_type === "production" ? "accent" : "plain"}>
              {environment_type}
            </Badge>
          ))}
        </div>
      </li>
    ))}
  </ul>
);
