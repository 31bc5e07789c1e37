import type { Application } from "@clerk-platform/core";
import { InstanceCard } from "./instance-card.tsx";

export const InstancesTab = ({ application }: { application: Application }) => (
  <div className="instances">
    {application.instances.map((instance) => (
      <InstanceCard
        key={instance.instance_id}
        applicationID={application.application_id}
        instance={instance}
      />
    ))}
  </div>
);
