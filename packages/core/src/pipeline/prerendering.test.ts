import { afterEach, expect, it, vi } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { createPlatformClient, type ResponseEvent } from "../index.ts";

afterEach(() => vi.restoreAllMocks());

it("asks neither for the date nor for a random number before a response, which Next.js would refuse", async () => {
  const server = await hostileServer({ body: [] });
  const durations: number[] = [];
  const clerk = createPlatformClient({
    token: "ak_1",
    baseUrl: server.url,
    hooks: { onResponse: ({ durationMs }: ResponseEvent) => void durations.push(durationMs) },
    fetch: async (url, init) => {
      const asked = [Date.now, Math.random].map((spy) => vi.mocked(spy).mock.calls.length);
      const response = await fetch(url, init);
      expect(asked).toEqual([0, 0]);
      return response;
    },
  });
  vi.spyOn(Date, "now");
  vi.spyOn(Math, "random");
  await clerk.listApplications();
  expect(durations).toEqual([expect.any(Number)]);
  expect(Number.isInteger(durations[0])).toBe(true);
});
