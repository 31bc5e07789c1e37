import { invalidParameter } from "../errors/parameter-failure.ts";

/**
 * The page after or before the item that a cursor names; the cursor is the id of an item of the list.
 *
 * @throws ApiFailure with the status 422 for a cursor that is not in the list, or two of them.
 */
export function cursorPage<Item extends { id: string }>(
  items: readonly Item[],
  query: Readonly<Record<string, unknown>>,
): Item[] {
  const {
    limit = 10,
    starting_after,
    ending_before,
  } = query as {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
  };
  if (starting_after !== undefined && ending_before !== undefined) {
    throw invalidParameter("ending_before", "Give either starting_after or ending_before.");
  }
  if (starting_after !== undefined) {
    const start = place(items, starting_after, "starting_after") + 1;
    return items.slice(start, start + limit);
  }
  if (ending_before !== undefined) {
    const end = place(items, ending_before, "ending_before");
    return items.slice(Math.max(0, end - limit), end);
  }
  return items.slice(0, limit);
}

function place(items: readonly { id: string }[], id: string, parameter: string): number {
  const index = items.findIndex((item) => item.id === id);
  if (index === -1) throw invalidParameter(parameter, `${parameter} must be the id of an item of this list.`);
  return index;
}
