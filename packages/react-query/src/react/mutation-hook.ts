import type { CallFailure } from "@clerk-platform/core";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { Definition } from "../definition.ts";
import { createMutationOptions } from "../factories/create-mutation-options.ts";
import type { AnyOptions } from "../factories/create-query-options.ts";
import type { ItemMutationOptions, MutationOptions } from "../factories/mutation-factory.ts";
import type { ResponseData } from "../factories/query-factory.ts";
import { useBinding } from "./platform-provider.tsx";

/** Changes something with an operation; the options are those of its `mutationOptions`. */
export type MutationHook<Input, Output, Revealed = Output> = <
  Reveal extends boolean = false,
  OnMutateResult = unknown,
>(
  options?: MutationOptions<Input, Output, Revealed, Reveal, OnMutateResult>,
) => UseMutationResult<ResponseData<Output, Revealed, Reveal>, CallFailure, Input, OnMutateResult>;

/** Changes or deletes one item with an operation; the options are those of its `mutationOptions`. */
export type ItemMutationHook<Input, Output, Revealed = Output> = <
  Reveal extends boolean = false,
  OnMutateResult = unknown,
>(
  options?: ItemMutationOptions<Input, Output, Revealed, Reveal, OnMutateResult>,
) => UseMutationResult<ResponseData<Output, Revealed, Reveal>, CallFailure, Input, OnMutateResult>;

/** Creates the hook of an operation. Generated code names its type. */
export const mutationHook = <Hook>(definition: Definition): Hook =>
  ((options?: object) =>
    useMutation(createMutationOptions(useBinding(), definition, options as AnyOptions))) as Hook;
