import type { CallFailure } from "@clerk-platform/core";
import type { UseMutationOptions } from "@tanstack/react-query";
import type { ItemMutationExtras, MutationExtras } from "./extras.ts";
import type { ResponseData } from "./query-factory.ts";

/** The mutation key of an operation, for `useIsMutating` and `useMutationState`. */
export type PlatformMutationKey = readonly [keyPrefix: string, operation: string];

/** The options of React Query except those that the factory sets. */
type OwnOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = Omit<
  UseMutationOptions<ResponseData<Output, Revealed, Reveal>, CallFailure, Input, OnMutateResult>,
  "mutationKey" | "mutationFn"
>;

/** The options of `mutationOptions`: those of React Query except those that the factory sets. */
export type MutationOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = OwnOptions<
  Input,
  Output,
  Revealed,
  Reveal,
  OnMutateResult
> &
  MutationExtras<Input, ResponseData<Output, Revealed, Reveal>, Reveal>;

/** The options of `mutationOptions` of an operation that changes or deletes one item. */
export type ItemMutationOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = OwnOptions<
  Input,
  Output,
  Revealed,
  Reveal,
  OnMutateResult
> &
  ItemMutationExtras<Input, ResponseData<Output, Revealed, Reveal>, Revealed, Reveal>;

/** What `mutationOptions` returns. */
type ReadyOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = UseMutationOptions<
  ResponseData<Output, Revealed, Reveal>,
  CallFailure,
  Input,
  OnMutateResult
> & { mutationKey: PlatformMutationKey };

/** Creates what React Query needs for a mutation of an operation. */
export interface MutationFactory<Input, Output, Revealed = Output> {
  /** The key of the operation's mutations. */
  mutationKey(): PlatformMutationKey;
  /**
   * Options for `useMutation`. A success refreshes the reads it made stale, whatever callbacks are given here or spread
   * over the result.
   *
   * @example
   * ```ts
   * const create = useMutation(platform.createApplication.mutationOptions());
   * create.mutate({ body: { name: "Acme" } });
   * ```
   */
  mutationOptions<Reveal extends boolean = false, OnMutateResult = unknown>(
    options?: MutationOptions<Input, Output, Revealed, Reveal, OnMutateResult>,
  ): ReadyOptions<Input, Output, Revealed, Reveal, OnMutateResult>;
}

/** Creates what React Query needs for a mutation that changes or deletes one item. */
export interface ItemMutationFactory<Input, Output, Revealed = Output> {
  /** The key of the operation's mutations. */
  mutationKey(): PlatformMutationKey;
  /**
   * Options for `useMutation`, as those of a {@link MutationFactory}, with `optimistic` besides.
   *
   * @example
   * ```ts
   * const ban = useMutation(platform.banUser.mutationOptions({ optimistic: optimisticPatch({ banned: true }) }));
   * ```
   */
  mutationOptions<Reveal extends boolean = false, OnMutateResult = unknown>(
    options?: ItemMutationOptions<Input, Output, Revealed, Reveal, OnMutateResult>,
  ): ReadyOptions<Input, Output, Revealed, Reveal, OnMutateResult>;
}
