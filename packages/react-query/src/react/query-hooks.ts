import type { CallFailure } from "@clerk-platform/core";
import {
  type DefinedUseQueryResult,
  type UseQueryOptions,
  type UseQueryResult,
  type UseSuspenseQueryOptions,
  type UseSuspenseQueryResult,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { Definition } from "../definition.ts";
import { type AnyOptions, createQueryOptions } from "../factories/create-query-options.ts";
import type {
  Arguments,
  DefinedQueryOptions,
  QueryOptions,
  ResponseData,
  Skippable,
} from "../factories/query-factory.ts";
import { useBinding } from "./platform-provider.tsx";

/** Reads with an operation; the arguments are those of its `queryOptions`. */
export interface QueryHook<Input extends Arguments, Output, Revealed = Output> {
  <Reveal extends boolean = false, Data = ResponseData<Output, Revealed, Reveal>>(
    ...given: [input: Input[0], options: DefinedQueryOptions<Output, Revealed, Reveal, Data>]
  ): DefinedUseQueryResult<Data, CallFailure>;
  <Reveal extends boolean = false, Data = ResponseData<Output, Revealed, Reveal>>(
    ...given: [...Skippable<Input>, options?: QueryOptions<Output, Revealed, Reveal, Data>]
  ): UseQueryResult<Data, CallFailure>;
}

/** Options that suspense hooks do not have. */
export type Suspended = "enabled" | "placeholderData" | "throwOnError" | "initialData";

/** Reads with an operation and suspends until there is data. Errors go to the error boundary. */
export type SuspenseQueryHook<Input extends Arguments, Output, Revealed = Output> = <
  Reveal extends boolean = false,
  Data = ResponseData<Output, Revealed, Reveal>,
>(
  ...given: [...Input, options?: Omit<QueryOptions<Output, Revealed, Reveal, Data>, Suspended>]
) => UseSuspenseQueryResult<Data, CallFailure>;

/** Creates the hook of an operation. Generated code names its type. */
export const queryHook = <Hook>(definition: Definition): Hook =>
  ((input?: object, options?: AnyOptions) =>
    useQuery(
      createQueryOptions(useBinding(), definition, input, options) as unknown as UseQueryOptions,
    )) as Hook;

/** Creates the suspending hook of an operation. */
export const suspenseQueryHook = <Hook>(definition: Definition): Hook =>
  ((input?: object, options?: AnyOptions) =>
    useSuspenseQuery(
      createQueryOptions(useBinding(), definition, input, options) as unknown as UseSuspenseQueryOptions,
    )) as Hook;
