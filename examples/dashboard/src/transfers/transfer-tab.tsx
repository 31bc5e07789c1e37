import type { Application } from "@clerk-platform/core";
import { useListApplicationTransfers } from "@clerk-platform/react-query";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Loading } from "../ui/loading.tsx";
import { StartTransfer } from "./start-transfer.tsx";
import { TransferTable } from "./transfer-table.tsx";

/** Transfers an application to another workspace. */
export function TransferTab({ application }: { application: Application }) {
  const { application_id: applicationID, name } = application;
  const { data, error, isPending, refetch } = useListApplicationTransfers({ limit: 500 });
  const own = data?.data.filter(({ application_id }) => application_id === applicationID) ?? [];
  return (
    <div className="stack">
      <section className="card" aria-label="Transfer">
        <div className="body">
          <div className="stack tight">
            <h2>Transfer {name}</h2>
            <p className="soft">
              A transfer has a code. With the code, another workspace can take over the application and all of
              its users. The code is valid for 24 hours.
            </p>
          </div>
          <StartTransfer
            applicationID={applicationID}
            pending={own.some(({ status }) => status === "pending")}
          />
        </div>
      </section>
      {isPending && <Loading what="transfers" rows={1} />}
      <ErrorNotice error={error} onRetry={() => refetch()} />
      {own.length > 0 && <TransferTable transfers={own} applications={[application]} />}
    </div>
  );
}
