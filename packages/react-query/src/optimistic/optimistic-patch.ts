import { defined } from "../cache/query-key.ts";
import { createOptimistic } from "./create-optimistic.ts";
import type { Optimistic } from "./optimistic.ts";

/** The fields of an item that change. Those that are `undefined` stay as they are. */
export type ItemPatch<Item> = { [Field in keyof Item]?: Item[Field] | undefined };

/**
 * Changes fields of the mutated item before the response arrives: in lists, in pages, and where it is cached alone.
 * Rolled back if the mutation fails.
 *
 * @example
 * ```ts
 * useBanUser({ optimistic: optimisticPatch({ banned: true }) });
 * useUpdateApplication({ optimistic: optimisticPatch(({ body }) => ({ name: body.name })) });
 * ```
 */
export const optimisticPatch = <Input, Output extends object>(
  patch: ItemPatch<NoInfer<Output>> | ((input: NoInfer<Input>) => ItemPatch<NoInfer<Output>>),
): Optimistic<Input, Output> =>
  createOptimistic((item, input) => ({
    ...item,
    ...defined(typeof patch === "function" ? patch(input) : patch),
  }));
