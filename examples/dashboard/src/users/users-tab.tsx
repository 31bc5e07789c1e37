import { useInfiniteListInstanceUsers } from "@clerk-platform/react-query";
import { keepPreviousData } from "@tanstack/react-query";
import { useState } from "react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Empty } from "../ui/empty.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { Loading } from "../ui/loading.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { Segments } from "../ui/segments.tsx";
import { useDebounced } from "../ui/use-debounced.ts";
import { UserTable } from "./user-table.tsx";

/** The users of one instance: searched and paged by the service. */
export function UsersTab({
  applicationID,
  envOrInsID,
  environments,
}: {
  applicationID: string;
  envOrInsID: string;
  environments: readonly string[];
}) {
  const [search, setSearch] = useState("");
  const query = useDebounced(search.trim()) || undefined;
  const users = useInfiniteListInstanceUsers(
    { applicationID, envOrInsID, query, limit: 20 },
    { placeholderData: keepPreviousData },
  );
  const shown = users.data?.pages.flatMap(({ data }) => data) ?? [];
  const total = users.data?.pages.at(-1)?.total_count ?? 0;
  return (
    <div className="stack">
      <div className="row apart">
        <SearchField label="Find by name, email or id" value={search} onChange={setSearch} />
        <div className="row">
          <span className="soft small" role="status">
            {users.data && `${shown.length} of ${total} users`}
          </span>
          <Segments
            label="Environment"
            current={envOrInsID}
            options={environments.map((value) => ({
              value,
              text: value,
              to: `/applications/${applicationID}/users/${value}`,
            }))}
          />
        </div>
      </div>
      {users.isPending && <Loading what="users" rows={6} height={56} />}
      <ErrorNotice error={users.error} onRetry={() => users.refetch()} />
      {users.data && shown.length === 0 && (
        <Empty title={query ? "Nobody found" : "No users yet"}>
          <p>{query ? `Nobody matches “${query}”.` : "Whoever signs up will be listed here."}</p>
        </Empty>
      )}
      {shown.length > 0 && (
        <UserTable
          users={shown}
          stale={users.isPlaceholderData}
          applicationID={applicationID}
          envOrInsID={envOrInsID}
        />
      )}
      {users.hasNextPage && (
        <LoadMore loading={users.isFetchingNextPage} onLoad={() => users.fetchNextPage()} />
      )}
    </div>
  );
}
