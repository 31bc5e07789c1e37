import { invalidations } from "./generated/invalidation.ts";
import type { OperationName } from "./generated/operations.ts";

/**
 * A read that a mutation makes stale, followed by the inputs that narrow it: both operations have them, and only
 * answers for the same values are concerned. Without any, every answer of the read is.
 */
export type Invalidation = readonly [read: OperationName, ...narrowedBy: string[]];

/** An operation that changes something. */
export type MutationName = keyof typeof invalidations;

export { invalidations };
