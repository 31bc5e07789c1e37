import type { OperationName } from "@clerk-platform/contract";
import type { MutationTarget, StaleRead } from "@clerk-platform/contract/invalidation";

/** What the factories know about an operation. Generated as one constant each, so that bundlers drop unused ones. */
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
