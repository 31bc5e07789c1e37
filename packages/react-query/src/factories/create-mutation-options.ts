import type { MutationFunctionContext } from "@tanstack/react-query";
import type { Binding } from "../binding.ts";
import type { Definition } from "../definition.ts";
import type { ItemMutationExtras } from "./extras.ts";
import { runMutation } from "./run-mutation.ts";

/** Creates the options of a mutation. */
export function createMutationOptions(
  binding: Binding,
  definition: Definition,
  {
    invalidate,
    optimistic,
    request,
    reveal,
    ...options
  }: ItemMutationExtras<object | undefined, unknown, unknown> & Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    // Offline, a change fails at once instead of being stored and sent later.
    networkMode: "always",
    // Drops secrets when the component is gone.
    ...((reveal || definition.secretInput) && { gcTime: 0 }),
    ...options,
    mutationKey: [binding.keyPrefix, definition.name],
    mutationFn: (input: object | undefined, context: MutationFunctionContext) =>
      runMutation(binding, definition, { invalidate, optimistic, request, reveal }, input, context),
  };
}
