import type { QueryFilters, SkipToken } from "@tanstack/react-query";
import type { Binding } from "../binding.ts";
import { pagingOf } from "../cache/paging.ts";
import { createKey } from "../cache/query-key.ts";
import type { Definition } from "../definition.ts";
import { createMutationOptions } from "./create-mutation-options.ts";
import { type AnyOptions, createQueryOptions } from "./create-query-options.ts";

/** Creates the factory of an operation: a read, a paginated list, or a mutation. */
export function createFactory(binding: Binding, definition: Definition): Record<string, unknown> {
  const { keyPrefix } = binding;
  const { name, paging, stale } = definition;
  if (stale) {
    return {
      mutationKey: () => [keyPrefix, name],
      mutationOptions: (options?: AnyOptions) => createMutationOptions(binding, definition, options),
    };
  }
  const pages = paging && pagingOf[paging];
  return {
    queryKey: (input?: object) => createKey(keyPrefix, name, input),
    queryFilter: (input?: object, filters?: QueryFilters) => ({
      ...filters,
      queryKey: createKey(keyPrefix, name, input),
    }),
    queryOptions: (input?: object | SkipToken, options?: AnyOptions) =>
      createQueryOptions(binding, definition, input, options),
    ...(pages && {
      infiniteQueryKey: (input?: object) => createKey(keyPrefix, name, input, { infinite: true }),
      infiniteQueryOptions: (input?: object | SkipToken, options?: AnyOptions) =>
        createQueryOptions(binding, definition, input, options, pages),
    }),
  };
}
