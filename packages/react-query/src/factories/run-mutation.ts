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
 * Calls the operation and refreshes the reads that it made stale. All in one function, so that callbacks which users
 * spread over the options do not replace it.
 */
export async function runMutation(
  { client: platform, keyPrefix }: Binding,
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
  const filters = changes ? staleFilters(keyPrefix, definition, input) : [];
  const pending = changes && (await optimistic?.begin(client, definition, filters, input));
  const refresh = async (): Promise<void> => {
    if (!pending || pending.end()) await invalidate(client, filters);
  };
  let response: unknown;
  try {
    response = await callByName(platform, definition.name, input, request);
  } catch (error) {
    if (pending) pending.rollback();
    // A write with unknown outcome may have succeeded, and a rollback may be incomplete.
    if (pending || (wanted && isOutcomeUnknownError(error))) void refresh();
    throw error;
  }
  const data = conceal(definition.name as keyof Operations, response, reveal);
  const refreshes = typeof wanted === "function" ? wanted(data, input) : wanted;
  if (refreshes) await refresh();
  else if (pending) pending.end();
  return data;
}
