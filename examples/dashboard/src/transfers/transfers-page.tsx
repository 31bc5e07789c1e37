import { useInfiniteListApplicationTransfers, useListApplications } from "@clerk-platform/react-query";
import { Link } from "wouter";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { NotFound } from "../shell/not-found.tsx";
import { PageTitle } from "../shell/page-title.tsx";
import { Empty } from "../ui/empty.tsx";
import { labelOf } from "../ui/label-of.ts";
import { LoadMore } from "../ui/load-more.tsx";
import { Loading } from "../ui/loading.tsx";
import { Segments } from "../ui/segments.tsx";
import { TransferTable } from "./transfer-table.tsx";

const statuses = ["pending", "completed", "canceled", "expired"] as const;

const allTransfers = (
  <Link href="/transfers" className="button">
    All transfers
  </Link>
);

/** All transfers of this workspace. */
export function TransfersPage({ status: wanted }: { status: string | undefined }) {
  const status = statuses.find((one) => one === wanted);
  const transfers = useInfiniteListApplicationTransfers({ limit: 20, status: status && [status] });
  const applications = useListApplications();
  const shown = transfers.data?.pages.flatMap(({ data }) => data) ?? [];
  const retry = () => (transfers.isFetchNextPageError ? transfers.fetchNextPage() : transfers.refetch());
  if (wanted && !status) {
    return <NotFound what="page" text={`Transfers have no status “${wanted}”.`} wayBack={allTransfers} />;
  }
  return (
    <>
      <div className="page-header">
        <div>
          <PageTitle>Transfers</PageTitle>
          <p className="soft">Applications that move to another workspace</p>
        </div>
        <Segments
          label="Status"
          current={status ?? "all"}
          options={["all", ...statuses].map((value) => ({
            value,
            text: labelOf(value),
            to: value === "all" ? "/transfers" : `/transfers/${value}`,
          }))}
        />
      </div>
      <div className="stack">
        {transfers.isPending && <Loading what="transfers" />}
        {transfers.data && shown.length === 0 && (
          <Empty title={status ? `No ${status} transfers` : "No transfers yet"}>
            <p>Start one on the page of an application.</p>
          </Empty>
        )}
        {shown.length > 0 && <TransferTable transfers={shown} applications={applications.data ?? []} />}
        <ErrorNotice error={transfers.error} onRetry={retry} />
        {transfers.hasNextPage && (
          <LoadMore
            loading={transfers.isFetchingNextPage}
            automatic={!transfers.isError}
            onLoad={() => transfers.fetchNextPage()}
          />
        )}
      </div>
    </>
  );
}
