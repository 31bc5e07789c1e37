import { useListApplications, useListApplicationTransfers } from "@clerk-platform/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { PageTitle } from "../shell/page-title.tsx";
import { Choice } from "../ui/choice.tsx";
import { Empty } from "../ui/empty.tsx";
import { Loading } from "../ui/loading.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { useChoice, useSetting } from "../ui/use-setting.ts";
import { ApplicationCards } from "./application-cards.tsx";
import { CreateApplicationDialog } from "./create-application-dialog.tsx";
import { applicationOrders, sortApplications } from "./sort-applications.ts";
import { useApplicationFacts } from "./use-application-facts.ts";

export function ApplicationsPage() {
  const { data, error, isPending, refetch } = useListApplications();
  const { facts, error: factsError, refetch: refetchFacts } = useApplicationFacts();
  const transfers = useListApplicationTransfers({ status: ["pending"], limit: 500 });
  const [creating, setCreating] = useState(false);
  const [search, setSearch] = useSetting("search", "");
  const [order, setOrder] = useChoice("sort", applicationOrders, "name");
  const wanted = search.trim().toLowerCase();
  const found = (data ?? []).filter(({ application_id: id, name }) =>
    `${name} ${id} ${facts.get(id)?.domain?.name}`.toLowerCase().includes(wanted),
  );
  const create = (
    <button type="button" className="button primary" onClick={() => setCreating(true)}>
      <Plus size={17} aria-hidden />
      New application
    </button>
  );
  return (
    <>
      <div className="page-header">
        <div>
          <PageTitle>Applications</PageTitle>
          <p className="soft">{data ? `${data.length.toLocaleString("en")} in this workspace` : "\u00a0"}</p>
        </div>
        {create}
      </div>
      <div className="stack">
        {data && data.length > 0 && (
          <div className="row">
            <SearchField label="Find by name, domain or id" value={search} onChange={setSearch} />
            <Choice label="Sort by" value={order} options={applicationOrders} onChange={setOrder} />
          </div>
        )}
        {isPending && <Loading what="applications" rows={4} />}
        <ErrorNotice error={error} onRetry={() => refetch()} />
        {!error && <ErrorNotice error={factsError} onRetry={() => refetchFacts()} />}
        {data?.length === 0 && (
          <Empty title="No applications yet">
            <p>An application holds the users of one product, in a development and a production instance.</p>
            {create}
          </Empty>
        )}
        <ApplicationCards
          key={`${order} ${wanted}`}
          applications={sortApplications(found, facts, order)}
          facts={facts}
          transferring={new Set(transfers.data?.data.map(({ application_id }) => application_id))}
        />
        {data && data.length > 0 && found.length === 0 && (
          <p className="soft" role="status">
            No application matches “{search}”.
          </p>
        )}
      </div>
      {creating && <CreateApplicationDialog onClose={() => setCreating(false)} />}
    </>
  );
}
