import { expect, it } from "vitest";
import { byCursorObject } from "./paging.ts";

const page = (ids: readonly string[], starting_after: string | null, has_next_page = true) => ({
  data: ids.map((id) => ({ id })),
  total_count: 0,
  cursor: { starting_after, has_next_page },
});

it("continues after the cursor of a page, and ends when the page has no next page", () => {
  const next = (starting_after: string | null, has_next_page: boolean) => {
    const only = page(["a"], starting_after, has_next_page);
    return byCursorObject.getNextPageParam(only, [only], null);
  };
  expect(byCursorObject.ask(byCursorObject.initialPageParam)).toEqual({});
  expect(byCursorObject.ask("after_2")).toEqual({ starting_after: "after_2" });
  expect(next("after_2", true)).toBe("after_2");
  expect(next("after_2", false)).toBeUndefined();
  expect(next(null, true)).toBeUndefined();
  expect(next("", true)).toBeUndefined();
});

it("ends at a page that is empty or repeats items, even if it claims a next page", () => {
  const first = page(["a", "b"], "after_1");
  const next = (last: typeof first) => byCursorObject.getNextPageParam(last, [first, last], "after_1");
  expect(next(page([], "after_2"))).toBeUndefined();
  expect(next(page(["a", "b"], "after_2"))).toBeUndefined();
  expect(next(page(["b", "c"], "after_2"))).toBe("after_2");
});
