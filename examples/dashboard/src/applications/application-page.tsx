import { useGetApplication } from "@clerk-platform/react-query";
import { ConfigTab } from "../config/config-tab.tsx";
import { DomainsTab } from "../domains/domains-tab.tsx";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { InstancesTab } from "../instances/instances-tab.tsx";
import { PageTitle } from "../shell/page-title.tsx";
import { TransferTab } from "../transfers/transfer-tab.tsx";
import { Loading } from "../ui/loading.tsx";
import { UsersTab } from "../users/users-tab.tsx";
import { ApplicationHeader } from "./application-header.tsx";
import { ApplicationTabs } from "./application-tabs.tsx";

/** `place` is what follows in the address: the tab, the environment, and a key of the configuration. */
export function ApplicationPage({
  applicationID,
  place: [tab = "", environment, configKey],
}: {
  applicationID: string;
  place: readonly string[];
}) {
  const { data: application, error, isPending, refetch } = useGetApplication({ applicationID });
  if (isPending) return <Loading what="the application" />;
  if (!application) {
    return (
      <div className="stack">
        <PageTitle>Application</PageTitle>
        <ErrorNotice error={error} onRetry={() => refetch()} />
      </div>
    );
  }
  const environments = application.instances.map(({ environment_type }) => environment_type);
  const instance = {
    applicationID,
    environments,
    envOrInsID: environments.find((one) => one === environment) ?? environments.at(-1)!,
  };
  return (
    <>
      <ApplicationHeader application={application} />
      <ApplicationTabs applicationID={applicationID} current={tab || "instances"} />
      {(tab || "instances") === "instances" && <InstancesTab application={application} />}
      {tab === "domains" && <DomainsTab application={application} />}
      {tab === "users" && <UsersTab key={instance.envOrInsID} {...instance} />}
      {tab === "config" && <ConfigTab {...instance} configKey={configKey} />}
      {tab === "transfer" && <TransferTab application={application} />}
    </>
  );
}
