import { useListApplications } from "@clerk-platform/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { PageTitle } from "../shell/page-title.tsx";
import { Empty } from "../ui/empty.tsx";
import { Loading } from "../ui/loading.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { ApplicationCards } from "./application-cards.tsx";
import { CreateApplicationDialog } from "./create-application-dialog.tsx";

export function ApplicationsPage() {
  const { data, error, isPending, refetch } = useListApplications();
  const [creating, setCreating] = useState(false);
  const [search, setSearch] = useState("");
  const found = data?.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
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
          <p className="soft">{data ? `${data.length} in this workspace` : "\u00a0"}</p>
        </div>
        {create}
      </div>
      <div className="stack">
        {data && data.length > 0 && (
          <SearchField label="Find an application" value={search} onChange={setSearch} />
        )}
        {isPending && <Loading what="applications" rows={4} />}
        <ErrorNotice error={error} onRetry={() => refetch()} />
        {data?.length === 0 && (
          <Empty title="No applications yet">
            <p>An application holds the users of one product, in a development and a production instance.</p>
            {create}
          </Empty>
        )}
        {found && <ApplicationCards applications={found} />}
        {data && data.length > 0 && found?.length === 0 && (
          <p className="soft" role="status">
            No application is called “{search}”.
          </p>
        )}
      </div>
      {creating && <CreateApplicationDialog onClose={() => setCreating(false)} />}
    </>
  );
}
