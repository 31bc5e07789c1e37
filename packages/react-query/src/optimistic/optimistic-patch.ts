import { defined } from "../cache/query-key.ts";
import { createOptimistic } from "./create-optimistic.ts";
import type { Optimistic } from "./optimistic.ts";

/**
 * Shows fields of the mutated item as changed before the service has answered: in lists, pages and on its own. When
 * the mutation fails, they are as they were.
 *
 * @example
 * ```ts
 * useBanUser({ optimistic: optimisticPatch({ banned: true }) });
 * useUpdateApplication({ optimistic: optimisticPatch(({ body }) => ({ name: body.name })) });
 * ```
 */
export const optimisticPatch = <Input, Output extends object>(
  patch: Partial<NoInfer<Output>> | ((input: NoInfer<Input>) => Partial<NoInfer<Output>>),
): Optimistic<Input, Output> =>
  createOptimistic((item, input) => ({
    ...item,
    ...defined(typeof patch === "function" ? patch(input) : patch),
  }));
