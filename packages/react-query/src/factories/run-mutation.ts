import type { Operations } from "@clerk-platform/contract";
import { isOutcomeUnknownError } from "@clerk-platform/core";
import type { MutationFunctionContext } from "@tanstack/react-query";
import type { Binding } from "../binding.ts";
import { conceal } from "../cache/conceal.ts";
import { invalidate, staleFilters } from "../cache/invalidate.ts";
import type { Definition } from "../definition.ts";
import { callByName } from "./call-by-name.ts";
import type { ItemMutationExtras } from "./extras.ts";

/**
 * Calls the operation and refreshes what it changed. All of it is one function, so that callbacks users spread over
 * the options neither replace it nor are replaced.
 */
export async function runMutation(
  { client: platform, scope }: Binding,
  definition: Definition,
  {
    invalidate: wanted = true,
    optimistic,
    request,
    reveal,
  }: ItemMutationExtras<object | undefined, unknown, unknown>,
  input: object = {},
  { client }: MutationFunctionContext,
): Promise<unknown> {
  // A dry run changes nothing.
  const changes = !("dry_run" in input && input.dry_run === true);
  const filters = changes ? staleFilters(scope, definition, input) : [];
  const pending = changes && (await optimistic?.begin(client, definition, filters, input));
  const refresh = async (): Promise<void> => {
    if (!pending || pending.end()) await invalidate(client, filters);
  };
  let answer: unknown;
  try {
    answer = await callByName(platform, definition.name, input, request);
  } catch (error) {
    if (pending) pending.rollback();
    // A write whose outcome is unknown may have happened; and what was taken back may be incomplete.
    if (pending || (wanted && isOutcomeUnknownError(error))) void refresh();
    throw error;
  }
  const data = conceal(definition.name as keyof Operations, answer, reveal);
  const refreshes = typeof wanted === "function" ? wanted(data, input) : wanted;
  if (refreshes) await refresh();
  else if (pending) pending.end();
  return data;
}
