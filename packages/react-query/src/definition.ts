import type { OperationName } from "@clerk-platform/contract";

/** What the factories know of an operation; generated, one constant each, so that bundles hold those in use. */
export interface Definition {
  readonly name: OperationName;
  /** How a list is paged. */
  readonly paging?: "offset" | "cursor";
  /** The reads that a mutation makes stale, and the inputs that narrow each to what the mutation touched. */
  readonly stale?: readonly (readonly [read: OperationName, ...narrowedBy: string[]])[];
  /** The input that names the item a mutation is about. */
  readonly item?: string;
  /** Whether the input of a mutation may hold a secret. */
  readonly secretInput?: true;
}
