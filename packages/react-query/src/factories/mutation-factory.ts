import type { CallFailure } from "@clerk-platform/core";
import type { UseMutationOptions } from "@tanstack/react-query";
import type { MutationExtras } from "./extras.ts";
import type { Answer } from "./query-factory.ts";

/** What identifies the mutations of an operation, for `useIsMutating` and `useMutationState`. */
export type PlatformMutationKey = readonly [scope: string, operation: string];

/** The options of `mutationOptions`: those of React Query but for what the factory decides. */
export type MutationOptions<Input, Output, Revealed, Reveal extends boolean, OnMutateResult> = Omit<
  UseMutationOptions<Answer<Output, Revealed, Reveal>, CallFailure, Input, OnMutateResult>,
  "mutationKey" | "mutationFn"
> &
  MutationExtras<Input, Answer<Output, Revealed, Reveal>, Revealed, Reveal>;

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
  ): UseMutationOptions<Answer<Output, Revealed, Reveal>, CallFailure, Input, OnMutateResult> & {
    mutationKey: PlatformMutationKey;
  };
}
