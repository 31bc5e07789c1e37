import type { QueryClient, QueryFilters } from "@tanstack/react-query";
import type { Definition } from "../definition.ts";
import { createKey } from "./query-key.ts";

/** The entries that a mutation with this input makes stale. */
export function staleFilters(scope: string, { stale = [] }: Definition, input: object): QueryFilters[] {
  return stale.map(({ read, narrowedBy }) => ({
    queryKey: createKey(
      scope,
      read,
      Object.fromEntries(narrowedBy.map((name) => [name, (input as Record<string, unknown>)[name]])),
    ),
  }));
}

/** Settles when what is on screen is fresh again. Failures are the queries' own to show. */
export const invalidate = async (client: QueryClient, filters: readonly QueryFilters[]): Promise<void> => {
  await Promise.all(filters.map((filter) => client.invalidateQueries(filter)));
};
