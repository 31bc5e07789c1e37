import type { CallFailure } from "@clerk-platform/core";
import type {
  DefinedInitialDataOptions,
  QueryFilters,
  QueryKeyWithDataTag,
  SkipToken,
  UndefinedInitialDataOptions,
  UnusedSkipTokenOptions,
} from "@tanstack/react-query";
import type { PlatformKey } from "../cache/query-key.ts";
import type { QueryExtras } from "./extras.ts";

/** The input of an operation as arguments: `[input: …]`, or `[input?: …]` where nothing is required. */
export type Arguments = readonly [input?: object];

/** The same, or `skipToken` while the input is unknown. */
export type Skippable<Input extends Arguments> = { [Index in keyof Input]: Input[Index] | SkipToken };

/** The input of an operation in parts. */
export type PartialInput<Input extends Arguments> = Partial<NonNullable<Input[0]>>;

/** The type of `data`, with or without secrets. */
export type ResponseData<Output, Revealed, Reveal extends boolean> = Reveal extends true ? Revealed : Output;

/** Options that factories set. */
export type Decided = "queryKey" | "queryFn" | "queryKeyHashFn" | "retry";

/** The options of `queryOptions`: those of React Query except those that the factory sets. */
export type QueryOptions<Output, Revealed, Reveal extends boolean, Data> = Omit<
  UndefinedInitialDataOptions<ResponseData<Output, Revealed, Reveal>, CallFailure, Data, PlatformKey>,
  Decided
> &
  QueryExtras<Reveal>;

/** The same with `initialData`, which makes `data` defined. */
export type DefinedQueryOptions<Output, Revealed, Reveal extends boolean, Data> = Omit<
  DefinedInitialDataOptions<ResponseData<Output, Revealed, Reveal>, CallFailure, Data, PlatformKey>,
  Decided
> &
  QueryExtras<Reveal>;

type Tagged<Output> = QueryKeyWithDataTag<PlatformKey, Output, CallFailure>;

/** Keys and filters of an operation that reads. */
export interface ReadKeys<Input extends Arguments, Output> {
  /** The key of the entry for this input. */
  queryKey(...input: Input): Tagged<Output>["queryKey"];
  /** Matches the entries whose input has these parts, infinite ones included; without any, all of the operation. */
  queryFilter(input?: PartialInput<Input>, filters?: Omit<QueryFilters, "queryKey">): QueryFilters;
}

/** Creates what React Query needs for a query of an operation. */
export interface QueryFactory<Input extends Arguments, Output, Revealed = Output>
  extends ReadKeys<Input, Output> {
  /**
   * Options for `useQuery`, `useSuspenseQuery`, `useQueries`, `prefetchQuery` and everything else that reads.
   *
   * @example
   * ```ts
   * useQuery(platform.getApplication.queryOptions({ applicationID }));
   * useQuery(platform.getApplication.queryOptions(applicationID ? { applicationID } : skipToken));
   * ```
   */
  queryOptions<Reveal extends boolean = false, Data = ResponseData<Output, Revealed, Reveal>>(
    ...given: [input: Input[0], options: DefinedQueryOptions<Output, Revealed, Reveal, Data>]
  ): DefinedInitialDataOptions<ResponseData<Output, Revealed, Reveal>, CallFailure, Data, PlatformKey> &
    Tagged<ResponseData<Output, Revealed, Reveal>>;
  queryOptions<Reveal extends boolean = false, Data = ResponseData<Output, Revealed, Reveal>>(
    ...given: [...Input, options?: QueryOptions<Output, Revealed, Reveal, Data>]
  ): UnusedSkipTokenOptions<ResponseData<Output, Revealed, Reveal>, CallFailure, Data, PlatformKey> &
    Tagged<ResponseData<Output, Revealed, Reveal>>;
  queryOptions<Reveal extends boolean = false, Data = ResponseData<Output, Revealed, Reveal>>(
    ...given: [...Skippable<Input>, options?: QueryOptions<Output, Revealed, Reveal, Data>]
  ): UndefinedInitialDataOptions<ResponseData<Output, Revealed, Reveal>, CallFailure, Data, PlatformKey> &
    Tagged<ResponseData<Output, Revealed, Reveal>>;
}
