import { expect, it } from "vitest";
import { byCursorObject } from "./paging.ts";

it("goes on after what a page names, and ends where the page says so", () => {
  const next = (starting_after: string | null, has_next_page: boolean) => {
    const page = { data: [{ id: "a" }], total_count: 0, cursor: { starting_after, has_next_page } };
    return byCursorObject.getNextPageParam(page, [page], null);
  };
  expect(byCursorObject.ask(byCursorObject.initialPageParam)).toEqual({});
  expect(byCursorObject.ask("after_2")).toEqual({ starting_after: "after_2" });
  expect(next("after_2", true)).toBe("after_2");
  expect(next("after_2", false)).toBeUndefined();
  expect(next(null, true)).toBeUndefined();
});
