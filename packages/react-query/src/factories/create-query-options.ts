import { type SkipToken, skipToken } from "@tanstack/react-query";
import type { Binding } from "../binding.ts";
import { conceal } from "../cache/conceal.ts";
import type { PageParam, Paging } from "../cache/paging.ts";
import { createKey } from "../cache/query-key.ts";
import { retryRule } from "../cache/retry.ts";
import type { Definition } from "../definition.ts";
import { callByName } from "./call-by-name.ts";
import type { QueryExtras } from "./extras.ts";

/** Any options of React Query. The factories' interfaces type them. */
export type AnyOptions = QueryExtras<boolean> & Record<string, unknown>;

interface FunctionContext {
  readonly signal: AbortSignal;
  /** Of infinite queries. */
  readonly pageParam?: PageParam;
}

/** Creates the options of a query; with `paging`, those of an infinite query. */
export function createQueryOptions(
  { client, keyPrefix }: Binding,
  { name }: Definition,
  input: object | SkipToken | undefined,
  { reveal, request, retry, ...options }: AnyOptions = {},
  paging?: Paging,
): Record<string, unknown> {
  const skipped = input === skipToken;
  const given = skipped ? undefined : input;
  return {
    // Revealed data is not merged with earlier data, and not kept.
    ...(reveal && { structuralSharing: false, gcTime: 0, staleTime: 0 }),
    ...(paging && { initialPageParam: paging.initialPageParam, getNextPageParam: paging.getNextPageParam }),
    ...options,
    retry: retryRule(retry),
    queryKey: createKey(keyPrefix, name, given, {
      ...(paging && { infinite: true }),
      ...(reveal && { revealed: true }),
    }),
    queryFn: skipped
      ? skipToken
      : async ({ signal, pageParam }: FunctionContext) => {
          const place = paging?.ask(pageParam!);
          return conceal(
            name,
            await callByName(client, name, place ? { ...given, ...place } : given, { ...request, signal }),
            reveal,
          );
        },
  };
}
