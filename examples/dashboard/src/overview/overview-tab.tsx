import type { Application } from "@clerk-platform/core";
import { useState } from "react";
import { DangerZone } from "../ui/danger-zone.tsx";
import { DeleteApplicationDialog } from "./delete-application-dialog.tsx";
import { InstanceCard } from "./instance-card.tsx";

export function OverviewTab({ application }: { application: Application }) {
  const [deleting, setDeleting] = useState(false);
  return (
    <div className="stack">
      <div className="instances">
        {application.instances.map((instance) => (
          <InstanceCard
            key={instance.instance_id}
            applicationID={application.application_id}
            instance={instance}
          />
        ))}
      </div>
      <DangerZone
        text="Deletes the application with its instances, users and domains. This cannot be undone."
        action="Delete application"
        onAct={() => setDeleting(true)}
      />
      {deleting && <DeleteApplicationDialog application={application} onClose={() => setDeleting(false)} />}
    </div>
  );
}
