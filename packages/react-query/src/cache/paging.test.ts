import { expect, it } from "vitest";
import { byCursorObject } from "./paging.ts";

it("goes on after what a page names, and ends where the page says so or has nothing", () => {
  const next = (page: Parameters<typeof byCursorObject.getNextPageParam>[0]) =>
    byCursorObject.getNextPageParam(page, [page], null);
  expect(byCursorObject.ask(byCursorObject.initialPageParam)).toEqual({});
  expect(byCursorObject.ask("after_2")).toEqual({ starting_after: "after_2" });
  expect(next({ data: [{ id: "a" }], cursor: { starting_after: "after_2", has_next_page: true } })).toBe(
    "after_2",
  );
  expect(
    next({ data: [{ id: "a" }], cursor: { starting_after: "after_2", has_next_page: false } }),
  ).toBeUndefined();
  expect(
    next({ data: [{ id: "a" }], cursor: { starting_after: null, has_next_page: true } }),
  ).toBeUndefined();
  expect(next({ data: [], cursor: { starting_after: "after_2", has_next_page: true } })).toBeUndefined();
});
