import type { CallFailure } from "@clerk-platform/core";
import {
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  type UseSuspenseInfiniteQueryOptions,
  type UseSuspenseInfiniteQueryResult,
  useInfiniteQuery,
  useSuspenseInfiniteQuery,
} from "@tanstack/react-query";
import type { Paging } from "../cache/paging.ts";
import type { Definition } from "../definition.ts";
import { type AnyOptions, createQueryOptions } from "../factories/create-query-options.ts";
import type { InfiniteQueryOptions, Pages, WholeList } from "../factories/paged-query-factory.ts";
import type { Arguments, ResponseData, Skippable } from "../factories/query-factory.ts";
import { useBinding } from "./platform-provider.tsx";
import type { Suspended } from "./query-hooks.ts";

/** Reads a list page by page; the arguments are those of its `infiniteQueryOptions`. */
export type InfiniteQueryHook<Input extends Arguments, Output, Revealed = Output> = <
  Reveal extends boolean = false,
  Data = Pages<ResponseData<Output, Revealed, Reveal>>,
>(
  ...given: [...Skippable<WholeList<Input>>, options?: InfiniteQueryOptions<Output, Revealed, Reveal, Data>]
) => UseInfiniteQueryResult<Data, CallFailure>;

/** Reads a list page by page and suspends until the first page is there. Errors go to the error boundary. */
export type SuspenseInfiniteQueryHook<Input extends Arguments, Output, Revealed = Output> = <
  Reveal extends boolean = false,
  Data = Pages<ResponseData<Output, Revealed, Reveal>>,
>(
  ...given: [
    ...WholeList<Input>,
    options?: Omit<InfiniteQueryOptions<Output, Revealed, Reveal, Data>, Suspended>,
  ]
) => UseSuspenseInfiniteQueryResult<Data, CallFailure>;

/** Creates the hook of a paginated operation. */
export const infiniteQueryHook = <Hook>(definition: Definition, paging: Paging): Hook =>
  ((input?: object, options?: AnyOptions) =>
    useInfiniteQuery(
      createQueryOptions(
        useBinding(),
        definition,
        input,
        options,
        paging,
      ) as unknown as UseInfiniteQueryOptions,
    )) as Hook;

/** Creates the suspense hook of a paginated operation. */
export const suspenseInfiniteQueryHook = <Hook>(definition: Definition, paging: Paging): Hook =>
  ((input?: object, options?: AnyOptions) =>
    useSuspenseInfiniteQuery(
      createQueryOptions(
        useBinding(),
        definition,
        input,
        options,
        paging,
      ) as unknown as UseSuspenseInfiniteQueryOptions,
    )) as Hook;
