import type { ApplicationInstance } from "@clerk-platform/core";
import { KeyRound } from "lucide-react";
import { Link } from "wouter";
import { CopyButton } from "../ui/copy-button.tsx";
import { labelOf } from "../ui/label-of.ts";

export function InstanceCard({
  applicationID,
  instance: { instance_id, environment_type, publishable_key },
}: {
  applicationID: string;
  instance: ApplicationInstance;
}) {
  const place = `/applications/${applicationID}`;
  return (
    <section className="card" aria-label={labelOf(environment_type)}>
      <div className="head">
        <h2>{labelOf(environment_type)}</h2>
      </div>
      <div className="body">
        <dl className="facts">
          <dt>Instance</dt>
          <dd>
            <CopyButton what="the instance's id" value={instance_id} />
          </dd>
          {publishable_key && (
            <>
              <dt>Publishable key</dt>
              <dd>
                <CopyButton what="the publishable key" value={publishable_key} />
              </dd>
            </>
          )}
          <dt>Secret key</dt>
          <dd className="row soft small">
            <KeyRound size={14} aria-hidden />
            Stays on the server
          </dd>
        </dl>
        <div className="row">
          <Link className="button small" href={`${place}/users/${environment_type}`}>
            Users
          </Link>
          <Link className="button small" href={`${place}/config/${environment_type}`}>
            Configuration
          </Link>
        </div>
      </div>
    </section>
  );
}
