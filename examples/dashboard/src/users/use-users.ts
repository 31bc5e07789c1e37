import { useInfiniteListInstanceUsers } from "@clerk-platform/react-query";
import { keepPreviousData } from "@tanstack/react-query";
import { useDebounced } from "../ui/use-debounced.ts";
import { useChoice, useSetting } from "../ui/use-setting.ts";
import type { InstancePlace } from "./instance-place.ts";
import { type UserState, userState, userStates } from "./user-state.ts";

/** The orders of the list, by the API's names for them. */
export const userOrders = {
  "-created_at": "Newest first",
  "+created_at": "Oldest first",
  "-last_active_at": "Recently active",
  "+email_address": "Email",
} as const;

export const stateFilters = { all: "All states", ...userStates } as const;

/** How many pages a filter reads by itself before it asks whether to go on. */
const pagesWithoutAsking = 10;

/**
 * The users of an instance: searched, sorted and paged by the service. It has no filter by state, so that is applied
 * to the pages that were read, and more are read until there is something to show.
 */
export function useUsers(place: InstancePlace) {
  const [search, setSearch] = useSetting("search", "");
  const [order, setOrder] = useChoice("sort", userOrders, "-created_at");
  const [state, setState] = useChoice<UserState | "all">("state", stateFilters, "all");
  const isFiltered = state !== "all";
  const users = useInfiniteListInstanceUsers(
    {
      ...place,
      query: useDebounced(search.trim()) || undefined,
      order_by: order,
      limit: isFiltered ? 50 : 20,
    },
    { placeholderData: keepPreviousData },
  );
  const read = users.data?.pages.flatMap(({ data }) => data) ?? [];
  return {
    users,
    shown: isFiltered ? read.filter((user) => userState(user) === state) : read,
    read: read.length,
    total: users.data?.pages.at(-1)?.total_count ?? 0,
    readsOn: !users.isError && (!isFiltered || (users.data?.pages.length ?? 0) < pagesWithoutAsking),
    search,
    setSearch,
    order,
    setOrder,
    state,
    setState,
  };
}
