import { createOptimistic } from "./create-optimistic.ts";
import type { Optimistic } from "./optimistic.ts";

/**
 * Removes the mutated item from lists before the response arrives. Rolled back if the mutation fails.
 *
 * @example
 * ```ts
 * useDeleteUser({ optimistic: optimisticRemove() });
 * ```
 */
export const optimisticRemove = <Input, Output>(): Optimistic<Input, Output> =>
  createOptimistic(() => undefined);
