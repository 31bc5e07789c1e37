import type { OperationName } from "@clerk-platform/contract";
import type { MutationTarget, StaleRead } from "@clerk-platform/contract/invalidation";

/** What the factories know of an operation; generated, one constant each, so that bundles hold those in use. */
export interface Definition {
  readonly name: OperationName;
  /** How a list is paged. */
  readonly paging?: "offset" | "cursor" | "cursor-object";
  /** The reads that a mutation makes stale. Absent for a read. */
  readonly stale?: readonly StaleRead[];
  /** The item that a mutation changes or deletes, where it is about one. */
  readonly target?: MutationTarget;
  /** Whether the input of a mutation may hold a secret. */
  readonly secretInput?: true;
}
