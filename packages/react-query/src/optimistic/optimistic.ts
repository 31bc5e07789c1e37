import type { QueryClient, QueryFilters } from "@tanstack/react-query";
import type { Definition } from "../definition.ts";

/**
 * How cached items look before the service has answered: made by {@link optimisticPatch} or
 * {@link optimisticRemove}, given as `optimistic` to a mutation.
 */
export interface Optimistic<Input, Output> {
  /** Shows the change in everything cached that the mutation makes stale. */
  begin(
    client: QueryClient,
    definition: Definition,
    filters: readonly QueryFilters[],
    input: Input,
  ): Promise<Pending>;
  /** Phantom: ties the helper to the data of the mutation. Never set. */
  readonly answer?: Output;
}

/** A change that is shown although the service has not confirmed it. */
export interface Pending {
  /** Shows what was there before, as far as nobody else has changed it since. */
  rollback(): void;
  /** Whether the reads are to be refreshed: not while others are under way that will do it. */
  end(): boolean;
}
