import { ErrorNotice } from "../errors/error-notice.tsx";
import { Choice } from "../ui/choice.tsx";
import { EnvironmentSwitch } from "../ui/environment-switch.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { Loading } from "../ui/loading.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { type InstancePlace, usersAddress } from "./instance-place.ts";
import { NoUsers } from "./no-users.tsx";
import { stateFilters, userOrders, useUsers } from "./use-users.ts";
import { UserTable } from "./user-table.tsx";

export function UsersTab({
  environments,
  ...place
}: InstancePlace & {
  environments: readonly string[];
}) {
  const { users, shown, read, total, readsOn, ...settings } = useUsers(place);
  const { search, state } = settings;
  const retry = () => (users.isFetchNextPageError ? users.fetchNextPage() : users.refetch());
  return (
    <div className="stack">
      <div className="row apart">
        <div className="row grow">
          <SearchField label="Find by name, email or id" value={search} onChange={settings.setSearch} />
          <Choice label="State" value={state} options={stateFilters} onChange={settings.setState} />
          <Choice label="Sort by" value={settings.order} options={userOrders} onChange={settings.setOrder} />
        </div>
        <EnvironmentSwitch
          current={place.envOrInsID}
          environments={environments}
          addressOf={(envOrInsID) => usersAddress({ ...place, envOrInsID })}
        />
      </div>
      <p className="soft small" role="status">
        {users.data &&
          (state === "all" ? `${read} of ${total} users` : countFound(shown.length, read, total))}
      </p>
      {users.isPending && <Loading what="users" rows={6} height={56} />}
      {users.data && shown.length === 0 && !users.isFetching && <NoUsers search={search} state={state} />}
      {shown.length > 0 && <UserTable users={shown} stale={users.isPlaceholderData} {...place} />}
      <ErrorNotice error={users.error} onRetry={retry} />
      {users.hasNextPage && (
        <LoadMore
          loading={users.isFetchingNextPage}
          automatic={readsOn}
          onLoad={() => users.fetchNextPage()}
        />
      )}
    </div>
  );
}

const countFound = (found: number, read: number, total: number): string =>
  `${found} found in ${read === total ? `all ${total}` : `the first ${read} of ${total}`} users`;
