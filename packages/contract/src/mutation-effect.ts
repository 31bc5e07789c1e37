import type { OperationName } from "./generated/operations.ts";

/** A read that a mutation makes stale. */
export interface StaleRead {
  readonly read: OperationName;
  /**
   * Inputs that both operations have: only responses for the same values are stale. Empty where every response of the
   * read is.
   */
  readonly narrowedBy: readonly string[];
}

/** The item that a mutation changes or deletes, in the responses of the reads that show it. */
export interface MutationTarget {
  /** The input of the mutation that identifies the item. */
  readonly input: string;
  /** The fields of the item that the input may equal. */
  readonly fields: readonly string[];
  /** The reads whose response is the item, or a list of such items. */
  readonly reads: readonly OperationName[];
}

/** What a mutation does to the responses of reads. */
export interface MutationEffect {
  readonly stale: readonly StaleRead[];
  /** Absent where the mutation creates something, or changes something that no read shows as one item. */
  readonly target?: MutationTarget;
}
