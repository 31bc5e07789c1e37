import { expect, it } from "vitest";
import { staleUntil, stamp } from "./stamps.ts";

it("uses the latest stamp of the isolate and the store", async () => {
  const put: object[] = [];
  const before = Date.now();
  await stamp({ get: async () => [], put: async (entries) => void put.push(entries) }, ["a"], 60);
  expect(put).toEqual([{ a: `${staleUntil(["a"], [null])}` }]);
  expect(staleUntil(["a"], [null])).toBeGreaterThan(before);
  expect(staleUntil(["a", "b"], [null, "9999999999999"])).toBe(9_999_999_999_999);
  expect(staleUntil(["b"], [null])).toBe(0);
  expect(staleUntil(["b"], ["5"])).toBe(5);
});
