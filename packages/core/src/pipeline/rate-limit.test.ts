import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { deferred } from "../../test/deferred.ts";
import { FakeClock, settled } from "../../test/fake-clock.ts";
import { hostileServer, type Reply } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";

const limited = (retryAfter?: string): Reply => ({
  status: 429,
  headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
});

it.each([["10"], ["0"], [undefined]])(
  "makes no storm of 32 calls in flight at the first 429 (Retry-After: %s)",
  async (retryAfter) => {
    const clock = new FakeClock({ auto: true });
    const reopens = clock.now() + (retryAfter === "10" ? 10_000 : 0);
    let sent = 0;
    const first = deferred<void>();
    let inside = 0;
    const atOnce: number[] = [];
    const server = await hostileServer(async () => {
      if (++sent <= 32) {
        if (sent === 32) first.resolve();
        await first.promise;
        return limited(retryAfter);
      }
      expect(clock.now()).toBeGreaterThanOrEqual(reopens);
      atOnce.push(++inside);
      // Long enough for all other requests to arrive.
      for (let turn = 0; turn < 30; turn++) await settled();
      inside--;
      return {};
    });
    const { clerk } = testClient(server.url, { clock });
    const calls = Array.from({ length: 32 }, (_, index) =>
      clerk.getApplication({ applicationID: `app_${index}` }),
    );
    await Promise.all(calls);
    expect(server.received).toHaveLength(64);
    expect(new Set(server.received.slice(32).map(({ target }) => target)).size).toBe(32);
    // One after the wait, then two, then four: no more of the first eight overlap.
    expect(atOnce[0]).toBe(1);
    expect(Math.max(...atOnce.slice(0, 3))).toBeLessThanOrEqual(2);
    expect(Math.max(...atOnce.slice(0, 7))).toBeLessThanOrEqual(4);
    expect(clock.pending).toBe(0);
  },
);

it("makes later calls of the same client wait, but not those of another client", async () => {
  const clock = new FakeClock();
  const server = await hostileServer(limited("10"), {});
  const { clerk } = testClient(server.url, { clock });
  const other = testClient(server.url, { clock });
  const first = clerk.getApplication({ applicationID: "app_1" });
  await clock.waiting();
  const later = [
    clerk.createApplication({ body: { name: "Acme" } }),
    clerk.raw.GET("/platform/applications"),
  ];
  await clock.waiting(3);
  await other.clerk.getApplication({ applicationID: "app_2" });
  expect(server.received).toHaveLength(2);
  await clock.advance(10_000);
  await Promise.all([first, ...later]);
  expect(server.received).toHaveLength(5);
  expect(clock.pending).toBe(0);
});

it("closes the gate for others even when the call itself does not retry", async () => {
  const clock = new FakeClock();
  const server = await hostileServer(limited("10"), {});
  const { clerk } = testClient(server.url, { clock });
  await rejection(clerk.getApplication({ applicationID: "app_1" }, { retry: 0 }));
  const call = clerk.getApplication({ applicationID: "app_2" });
  await clock.waiting();
  expect(server.received).toHaveLength(1);
  await clock.advance(10_000);
  await call;
});

it("does not close the gate for a wait beyond the cap", async () => {
  const server = await hostileServer(limited("7200"), {});
  const { clerk, clock } = testClient(server.url);
  await rejection(clerk.getApplication({ applicationID: "app_1" }));
  await clerk.getApplication({ applicationID: "app_2" });
  expect(clock.delays).toEqual([]);
});

it("closes the gate again when a request is limited while it reopens, until every call succeeded", async () => {
  const clock = new FakeClock({ auto: true });
  let count = 0;
  const server = await hostileServer(() =>
    ++count <= 8 || count === 10 || count === 12 ? limited("5") : {},
  );
  const { clerk } = testClient(server.url, { clock, retry: 5 });
  const began = clock.now();
  await Promise.all(
    Array.from({ length: 8 }, (_, index) => clerk.getApplication({ applicationID: `app_${index}` })),
  );
  expect(server.received).toHaveLength(18);
  // The tenth and the twelfth request can be on their way at the same time, and then close the gate together.
  expect(clock.now() - began).toBeGreaterThanOrEqual(10_000);
  expect(clock.pending).toBe(0);
});

it("lets other calls through after waiting calls are aborted", async () => {
  const clock = new FakeClock();
  const server = await hostileServer(limited("10"), {});
  const { clerk } = testClient(server.url, { clock });
  const controller = new AbortController();
  const doomed = rejection(clerk.getApplication({ applicationID: "app_1" }, { signal: controller.signal }));
  await clock.waiting();
  const survivor = clerk.getApplication({ applicationID: "app_2" });
  await clock.waiting(2);
  controller.abort();
  await doomed;
  await clock.advance(10_000);
  await survivor;
  expect(server.received).toHaveLength(2);
});
