import { createOptimistic } from "./create-optimistic.ts";
import type { Optimistic } from "./optimistic.ts";

/**
 * Takes the mutated item out of lists before the service has answered, and puts it back when the mutation fails.
 *
 * @example
 * ```ts
 * useDeleteUser({ optimistic: optimisticRemove() });
 * ```
 */
export const optimisticRemove = <Input, Output>(): Optimistic<Input, Output> =>
  createOptimistic(() => undefined);
