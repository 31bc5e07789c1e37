import type { QueryClient, QueryFilters } from "@tanstack/react-query";
import type { Definition } from "../definition.ts";

/**
 * An update of cached items before the response arrives, for the `optimistic` option of a mutation. Created by
 * {@link optimisticPatch} or {@link optimisticRemove}.
 */
export interface Optimistic<Input, Output> {
  /** Applies the change to the cached entries that the mutation makes stale. */
  begin(
    client: QueryClient,
    definition: Definition,
    filters: readonly QueryFilters[],
    input: Input,
  ): Promise<Pending>;
  /** Phantom: ties the helper to the data of the mutation. Never set. */
  readonly item?: Output;
}

/** A change that is shown before it is confirmed. */
export interface Pending {
  /** Restores the previous items, except where they have changed since. */
  rollback(): void;
  /** Ends the change. Returns whether to refresh: `false` while other changes of the same reads are running. */
  end(): boolean;
}
