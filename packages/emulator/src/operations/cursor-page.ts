import { invalidParameter } from "../errors/parameter-failure.ts";

/** The query parameters of a list with cursors. */
interface CursorQuery {
  readonly limit?: number;
  readonly starting_after?: string;
  readonly ending_before?: string;
}

/**
 * The page after or before the item that a cursor names; the cursor is the id of an item of the list.
 *
 * @throws ApiFailure with the status 422 for a cursor that is not in the list, or two of them.
 */
export function cursorPage<Item extends { id: string }>(
  items: readonly Item[],
  { limit = 10, starting_after, ending_before }: CursorQuery,
): Item[] {
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
