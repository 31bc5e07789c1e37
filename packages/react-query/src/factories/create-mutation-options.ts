import type { MutationFunctionContext } from "@tanstack/react-query";
import type { Binding } from "../binding.ts";
import type { Definition } from "../definition.ts";
import type { ItemMutationExtras } from "./extras.ts";
import { runMutation } from "./run-mutation.ts";

/** Options that change something with an operation. */
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
    // Offline, a change fails at once, rather than being carried out at some later time or stored until then.
    networkMode: "always",
    // Secrets do not stay behind.
    ...((reveal || definition.secretInput) && { gcTime: 0 }),
    ...options,
    mutationKey: [binding.scope, definition.name],
    mutationFn: (input: object | undefined, context: MutationFunctionContext) =>
      runMutation(binding, definition, { invalidate, optimistic, request, reveal }, input, context),
  };
}
