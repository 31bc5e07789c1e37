import type { CallFailure } from "@clerk-platform/core";
import type { UseMutationOptions } from "@tanstack/react-query";
import type { ItemMutationExtras, MutationExtras } from "./extras.ts";
import type { Answer } from "./query-factory.ts";

/** What identifies the mutations of an operation, for `useIsMutating` and `useMutationState`. */
export type PlatformMutationKey = readonly [scope: string, operation: string];

/** The options of React Query but for what the factory decides. */
type OwnOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = Omit<
  UseMutationOptions<Answer<Output, Revealed, Reveal>, CallFailure, Input, OnMutateResult>,
  "mutationKey" | "mutationFn"
>;

/** The options of `mutationOptions`: those of React Query but for what the factory decides. */
export type MutationOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = OwnOptions<
  Input,
  Output,
  Revealed,
  Reveal,
  OnMutateResult
> &
  MutationExtras<Input, Answer<Output, Revealed, Reveal>, Reveal>;

/** The options of `mutationOptions` of an operation that changes or deletes one item. */
export type ItemMutationOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = OwnOptions<
  Input,
  Output,
  Revealed,
  Reveal,
  OnMutateResult
> &
  ItemMutationExtras<Input, Answer<Output, Revealed, Reveal>, Revealed, Reveal>;

/** What `mutationOptions` returns. */
type ReadyOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = UseMutationOptions<
  Answer<Output, Revealed, Reveal>,
  CallFailure,
  Input,
  OnMutateResult
> & { mutationKey: PlatformMutationKey };

/** What React Query needs to know to change something with an operation. */
export interface MutationFactory<Input, Output, Revealed = Output> {
  /** The key of the operation's mutations. */
  mutationKey(): PlatformMutationKey;
  /**
   * Options for `useMutation`. A success refreshes what it made stale; callbacks given here or spread over the result
   * change nothing about that.
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

/** What React Query needs to know to change or delete one item with an operation. */
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
