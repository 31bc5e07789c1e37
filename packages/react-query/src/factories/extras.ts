import type { CallOptions } from "@clerk-platform/core";
import type { Retry } from "../cache/retry.ts";
import type { Optimistic } from "../optimistic/optimistic.ts";

/** What a query takes beside the options of React Query. */
export interface QueryExtras<Reveal extends boolean> {
  /**
   * Whether secrets in the answer can be read. They are no enumerable properties, so that copies and dehydrated
   * state are without them, and the entry is apart from the one without secrets.
   * @defaultValue false
   */
  reveal?: Reveal | undefined;
  /** How the client calls; headers are no part of the key. */
  request?: Omit<CallOptions, "signal"> | undefined;
  /**
   * Further attempts after the client's own; never after a 401, 403, 404 or 422.
   * @defaultValue false
   */
  retry?: Retry | undefined;
}

/** What a mutation takes beside the options of React Query. */
export interface MutationExtras<Input, Output, Reveal extends boolean = boolean> {
  /**
   * Whether secrets in the answer can be read: not enumerable, as those of queries.
   * @defaultValue false
   */
  reveal?: Reveal | undefined;
  /** How the client calls. */
  request?: CallOptions | undefined;
  /**
   * Whether a success refreshes what the mutation made stale, and waits for what is on screen; a function decides
   * for each call. A dry run refreshes nothing.
   * @defaultValue true
   */
  invalidate?: boolean | ((data: Output, input: Input) => boolean) | undefined;
}

/** What a mutation of one item takes besides. */
export interface ItemMutationExtras<Input, Output, Item, Reveal extends boolean = boolean>
  extends MutationExtras<Input, Output, Reveal> {
  /** How the item looks before the service has responded. */
  optimistic?: Optimistic<Input, Item> | undefined;
}
