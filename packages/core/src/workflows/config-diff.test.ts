import { expect, it } from "vitest";
import { diffConfig } from "./config-diff.ts";

it.each([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: 1 }, { a: 2 }, [{ path: ["a"], before: 1, after: 2 }]],
  [{}, { a: 1 }, [{ path: ["a"], before: undefined, after: 1 }]],
  [{ a: 1 }, {}, [{ path: ["a"], before: 1, after: undefined }]],
  [
    { a: { b: { c: 1, d: 2 } } },
    { a: { b: { c: 3, d: 2 } } },
    [{ path: ["a", "b", "c"], before: 1, after: 3 }],
  ],
  [{ a: [1, 2] }, { a: [1, 2] }, []],
  [{ a: [1, 2] }, { a: [2, 1] }, [{ path: ["a"], before: [1, 2], after: [2, 1] }]],
  [{ a: { b: 1 } }, { a: null }, [{ path: ["a"], before: { b: 1 }, after: null }]],
  [{ a: null }, { a: {} }, [{ path: ["a"], before: null, after: {} }]],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
])("compares %j with %j", (before, after, changes) => {
  expect(diffConfig(before, after)).toEqual(changes);
});
