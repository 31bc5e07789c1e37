import type { Application } from "@clerk-platform/core";
import { useListApplicationDomains } from "@clerk-platform/react-query";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Empty } from "../ui/empty.tsx";
import { Loading } from "../ui/loading.tsx";
import { AddDomain } from "./add-domain.tsx";
import { DomainCard } from "./domain-card.tsx";

export function DomainsTab({ application }: { application: Application }) {
  const applicationID = application.application_id;
  const { data, error, isPending, refetch } = useListApplicationDomains({ applicationID });
  const production = application.instances.some(({ environment_type }) => environment_type === "production");
  return (
    <div className="stack">
      {isPending && <Loading what="domains" rows={1} height={220} />}
      <ErrorNotice error={error} onRetry={() => refetch()} />
      {data?.data.map((domain) => (
        <DomainCard key={domain.id} applicationID={applicationID} domain={domain} />
      ))}
      {data?.data.length === 0 && !production && (
        <Empty title="No production instance">
          <p>Domains belong to production. Create an application with a domain to get both.</p>
        </Empty>
      )}
      {data && production && <AddDomain applicationID={applicationID} />}
    </div>
  );
}
