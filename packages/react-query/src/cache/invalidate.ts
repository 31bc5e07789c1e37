import type { QueryClient, QueryFilters } from "@tanstack/react-query";
import type { Definition } from "../definition.ts";
import { createKey } from "./query-key.ts";

/** Creates the filters that match the entries a mutation with this input makes stale. */
export function staleFilters(keyPrefix: string, { stale = [] }: Definition, input: object): QueryFilters[] {
  return stale.map(({ read, narrowedBy }) => ({
    queryKey: createKey(
      keyPrefix,
      read,
      Object.fromEntries(narrowedBy.map((name) => [name, (input as Record<string, unknown>)[name]])),
    ),
  }));
}

/** Resolves when the active queries are refreshed. A failed refresh is an error of the query, not of the mutation. */
export const invalidate = async (client: QueryClient, filters: readonly QueryFilters[]): Promise<void> => {
  await Promise.all(filters.map((filter) => client.invalidateQueries(filter)));
};
