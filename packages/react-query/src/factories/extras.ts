import type { CallOptions } from "@clerk-platform/core";
import type { Retry } from "../cache/retry.ts";
import type { Optimistic } from "../optimistic/optimistic.ts";

/** Options of a query in addition to those of React Query. */
export interface QueryExtras<Reveal extends boolean> {
  /**
   * Whether secrets of the response can be read. They are not enumerable, so copies and dehydrated state do not
   * contain them, and the entry has a cache key of its own.
   * @defaultValue false
   */
  reveal?: Reveal | undefined;
  /** Options of the client's call. Headers are not part of the cache key. */
  request?: Omit<CallOptions, "signal"> | undefined;
  /**
   * Further retries after those of the client; never after a 401, 403, 404 or 422.
   * @defaultValue false
   */
  retry?: Retry | undefined;
}

/** Options of a mutation in addition to those of React Query. */
export interface MutationExtras<Input, Output, Reveal extends boolean = boolean> {
  /**
   * Whether secrets of the response can be read. They are not enumerable, as those of queries.
   * @defaultValue false
   */
  reveal?: Reveal | undefined;
  /** Options of the client's call. */
  request?: CallOptions | undefined;
  /**
   * Whether a success refreshes the reads that the mutation made stale, and waits for the active ones. A function
   * decides for each call. A dry run refreshes nothing.
   * @defaultValue true
   */
  invalidate?: boolean | ((data: Output, input: Input) => boolean) | undefined;
}

/** Options of a mutation that changes or deletes one item. */
export interface ItemMutationExtras<Input, Output, Item, Reveal extends boolean = boolean>
  extends MutationExtras<Input, Output, Reveal> {
  /** How the item looks before the service has responded. */
  optimistic?: Optimistic<Input, Item> | undefined;
}
