import { useInfiniteListApplicationTransfers, useListApplications } from "@clerk-platform/react-query";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { PageTitle } from "../shell/page-title.tsx";
import { Empty } from "../ui/empty.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { Loading } from "../ui/loading.tsx";
import { Segments } from "../ui/segments.tsx";
import { TransferTable } from "./transfer-table.tsx";

const statuses = ["pending", "completed", "canceled", "expired"] as const;

/** Every hand-over of this workspace. */
export function TransfersPage({ status: wanted }: { status: string | undefined }) {
  const status = statuses.find((one) => one === wanted);
  const transfers = useInfiniteListApplicationTransfers({ limit: 20, status: status && [status] });
  const applications = useListApplications();
  const shown = transfers.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <>
      <div className="page-header">
        <div>
          <PageTitle>Transfers</PageTitle>
          <p className="soft">Applications on their way to another workspace</p>
        </div>
        <Segments
          label="Status"
          current={status ?? "all"}
          options={["all", ...statuses].map((value) => ({
            value,
            text: value,
            to: value === "all" ? "/transfers" : `/transfers/${value}`,
          }))}
        />
      </div>
      <div className="stack">
        {transfers.isPending && <Loading what="transfers" />}
        <ErrorNotice error={transfers.error} onRetry={() => transfers.refetch()} />
        {transfers.data && shown.length === 0 && (
          <Empty title={status ? `No ${status} transfers` : "No transfers yet"}>
            <p>Start one on the page of an application.</p>
          </Empty>
        )}
        {shown.length > 0 && <TransferTable transfers={shown} applications={applications.data ?? []} />}
        {transfers.hasNextPage && (
          <LoadMore loading={transfers.isFetchingNextPage} onLoad={() => transfers.fetchNextPage()} />
        )}
      </div>
    </>
  );
}
