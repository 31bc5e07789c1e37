import type { CallFailure } from "@clerk-platform/core";
import type {
  InfiniteData,
  QueryKeyWithDataTag,
  UndefinedInitialDataInfiniteOptions,
  UnusedSkipTokenInfiniteOptions,
} from "@tanstack/react-query";
import type { PageParam } from "../cache/paging.ts";
import type { PlatformKey } from "../cache/query-key.ts";
import type { QueryExtras } from "./extras.ts";
import type { Arguments, Decided, QueryFactory, ResponseData, Skippable } from "./query-factory.ts";

/** Parameters that select a page. Infinite queries set them themselves. */
type Place = "offset" | "starting_after" | "ending_before";

/** The input of a paginated operation, without the parameters that select a page. */
export type WholeList<Input extends Arguments> = {
  [Index in keyof Input]: Input[Index] extends infer Given | undefined
    ? Omit<NonNullable<Given>, Place> | Extract<Input[Index], undefined>
    : never;
};

/** All pages of a list, and the position of each. */
export type Pages<Output> = InfiniteData<Output, PageParam>;

/** The options of `infiniteQueryOptions`: those of React Query, except the ones that the factory sets. */
export type InfiniteQueryOptions<Output, Revealed, Reveal extends boolean, Data> = Omit<
  UndefinedInitialDataInfiniteOptions<
    ResponseData<Output, Revealed, Reveal>,
    CallFailure,
    Data,
    PlatformKey,
    PageParam
  >,
  Decided | "initialPageParam" | "getNextPageParam"
> &
  QueryExtras<Reveal>;

type Tagged<Output> = QueryKeyWithDataTag<PlatformKey, Pages<Output>, CallFailure>;

/** What React Query needs to know to read a list page by page. */
export interface PagedQueryFactory<Input extends Arguments, Output, Revealed = Output>
  extends QueryFactory<Input, Output, Revealed> {
  /** The key of the entry that holds all pages; never that of a single one. */
  infiniteQueryKey(...input: WholeList<Input>): Tagged<Output>["queryKey"];
  /**
   * Options for `useInfiniteQuery` and everything else that reads page by page, `limit` items at a time.
   *
   * @example
   * ```ts
   * useInfiniteQuery(platform.listInstanceUsers.infiniteQueryOptions({ applicationID, envOrInsID: "production" }));
   * ```
   */
  infiniteQueryOptions<Reveal extends boolean = false, Data = Pages<ResponseData<Output, Revealed, Reveal>>>(
    ...given: [...WholeList<Input>, options?: InfiniteQueryOptions<Output, Revealed, Reveal, Data>]
  ): UnusedSkipTokenInfiniteOptions<
    ResponseData<Output, Revealed, Reveal>,
    CallFailure,
    Data,
    PlatformKey,
    PageParam
  > &
    Tagged<ResponseData<Output, Revealed, Reveal>>;
  infiniteQueryOptions<Reveal extends boolean = false, Data = Pages<ResponseData<Output, Revealed, Reveal>>>(
    ...given: [...Skippable<WholeList<Input>>, options?: InfiniteQueryOptions<Output, Revealed, Reveal, Data>]
  ): UndefinedInitialDataInfiniteOptions<
    ResponseData<Output, Revealed, Reveal>,
    CallFailure,
    Data,
    PlatformKey,
    PageParam
  > &
    Tagged<ResponseData<Output, Revealed, Reveal>>;
}
