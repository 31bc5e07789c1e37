import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator } from "@clerk-platform/emulator";
import { expect, it } from "vitest";
import { jumpingClock } from "../../test/jumping-clock.ts";
import { countChanges, createPacer, type Definition, formatPlan, plan } from "../index.ts";

const fleet: Definition = {
  application: { all: true, where: ({ name }) => name !== "Application 7" },
  instances: { development: { auth_password: { min_length: 12 } } },
};

it("plans many applications at the rate limit with one request each and no 429", async () => {
  const clock = jumpingClock();
  const counts = new Map<string, number>();
  const refused: string[] = [];
  const emulator = createEmulator({
    seed: { applications: 301 },
    clock,
    rateLimit: { requests: 100 },
    onRequest: ({ operation, status }) => {
      counts.set(`${operation}`, (counts.get(`${operation}`) ?? 0) + 1);
      if (status !== 200) refused.push(`${operation} ${status}`);
    },
  });
  const clerk = createPlatformClient({
    token: emulator.token,
    baseUrl: emulator.baseUrl,
    fetch: emulator.fetch,
    clock,
    timeoutMs: Number.POSITIVE_INFINITY,
  });
  const began = clock.now();
  const progress: number[] = [];
  const planned = await plan(clerk, fleet, {
    pace: createPacer({ clock }),
    onProgress: ({ done }) => progress.push(done),
  });
  expect(planned.applications).toHaveLength(300);
  expect(countChanges(planned)).toBe(300);
  expect(refused).toEqual([]);
  expect(Object.fromEntries(counts)).toEqual({ listApplications: 1, getConfigSchema: 1, patchConfig: 300 });
  // 302 requests at 100 a minute: three full minutes, and two requests in the fourth.
  expect(clock.now() - began).toBe(180_000);
  expect(progress).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
});

it("starts no more requests in any minute than allowed, also after a pause", async () => {
  const clock = jumpingClock();
  const pace = createPacer({ requestsPerMinute: 3, clock });
  const times: number[] = [];
  const began = clock.now();
  for (let request = 0; request < 8; request++) {
    await pace();
    times.push(clock.now() - began);
  }
  expect(times).toEqual([0, 0, 0, 60_000, 60_000, 60_000, 120_000, 120_000]);
  expect(() => createPacer({ requestsPerMinute: 0 })).toThrow(
    "createPacer: requestsPerMinute must be a number from 1",
  );
});

it("plans the existing instances, and counts applications that lack a declared one", async () => {
  const emulator = createEmulator({
    seed: { applications: [{ name: "Both", domain: "both.example" }, { name: "Development only" }] },
  });
  const { token, baseUrl, fetch } = emulator;
  const clerk = createPlatformClient({ token, baseUrl, fetch });
  const base = { auth_password: { min_length: 12 } };
  const planned = await plan(clerk, {
    application: { all: true },
    base,
    instances: { development: {}, production: {} },
  });
  expect(countChanges(planned)).toBe(3);
  expect(formatPlan(planned)).toContain(
    "3 changes in 2 of 2 applications. 1 without a declared instance: the others were planned.",
  );
});
