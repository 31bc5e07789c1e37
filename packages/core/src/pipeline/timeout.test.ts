import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { deferred } from "../../test/deferred.ts";
import { FakeClock, settled } from "../../test/fake-clock.ts";
import { type Behaviour, hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";

const input = { applicationID: "app_1" };

it.each<[string, Behaviour]>([
  ["headers that never come", "hang"],
  ["a body that stalls after the headers", { body: '{"application_id":', after: "stall" }],
  ["an error whose body stalls", { status: 500, body: "{", after: "stall" }],
])("times out, retries and gives up: %s", async (_, behaviour) => {
  const server = await hostileServer(behaviour);
  const { clerk, clock } = testClient(server.url, { timeoutMs: 1000, clock: new FakeClock(), retry: 1 });
  const call = rejection(clerk.getApplication(input));
  await server.arrived(1);
  await clock.advance(1000);
  await server.idle();
  await clock.advance(500);
  await server.arrived(2);
  await clock.advance(999);
  expect(clock.pending).toBe(1);
  await clock.advance(1);
  const error = await call;
  expect(error).toMatchObject({ name: "TimeoutError", attempts: 2, operation: "getApplication" });
  expect(error.message).toContain("1000 ms");
  expect(clock.delays).toEqual([1000, 500, 1000]);
  expect(clock.pending).toBe(0);
  await server.idle();
});

it("reports OutcomeUnknownError when a write times out", async () => {
  const server = await hostileServer("hang");
  const { clerk, clock } = testClient(server.url, { timeoutMs: 1000, clock: new FakeClock() });
  const call = rejection(clerk.createApplication({ body: { name: "Acme" } }));
  await server.arrived(1);
  await clock.advance(1000);
  const error = await call;
  expect(error).toMatchObject({ name: "OutcomeUnknownError", attempts: 1 });
  expect(error.cause.name).toBe("TimeoutError");
});

it("times out even if the transport ignores its signal, and ignores its late response", async () => {
  const late = deferred<Response>();
  const asked = deferred<void>();
  const clock = new FakeClock();
  const { clerk } = testClient("http://localhost", {
    timeoutMs: 1000,
    retry: 0,
    clock,
    fetch: () => {
      asked.resolve();
      return late.promise;
    },
  });
  const call = rejection(clerk.getApplication(input));
  await asked.promise;
  await clock.advance(1000);
  expect((await call).name).toBe("TimeoutError");
  late.reject(new Error("too late"));
  await clock.advance(1000);
  expect(clock.pending).toBe(0);
});

it("includes the time to get a token, and sends nothing once it is over", async () => {
  const late = deferred<string>();
  const sent: (string | null)[] = [];
  const clock = new FakeClock();
  const { clerk } = testClient("http://localhost", {
    timeoutMs: 1000,
    clock,
    token: () => late.promise,
    // It ignores its signal, so the client must not have called it.
    fetch: async (_, { headers }) => {
      sent.push(Object(headers).authorization);
      return new Response("{}");
    },
  });
  const call = rejection(clerk.createApplication({ body: { name: "Acme" } }));
  await clock.waiting();
  await clock.advance(1000);
  expect(await call).toMatchObject({ name: "TimeoutError", attempts: 1 });
  late.resolve("ak_1");
  await settled();
  expect(sent).toEqual([]);
  expect(clock.pending).toBe(0);
});

it.each([0, Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_VALUE])(
  "sets no timer for %d ms, which timers cannot count",
  async (timeoutMs) => {
    const server = await hostileServer();
    const { clerk, clock } = testClient(server.url, { timeoutMs });
    await clerk.getApplication(input);
    await clerk.getApplication(input, { timeoutMs });
    expect(clock.delays).toEqual([]);
  },
);

it("defaults to 30 s, which client and call override, and clears the timer", async () => {
  const server = await hostileServer();
  const standing = () => new FakeClock();
  const usual = testClient(server.url, { clock: standing(), timeoutMs: undefined });
  await usual.clerk.getApplication(input);
  const { clerk, clock } = testClient(server.url, { clock: standing(), timeoutMs: 5 });
  await clerk.getApplication(input);
  await clerk.getApplication(input, { timeoutMs: 7 });
  expect([...usual.clock.delays, ...clock.delays]).toEqual([30_000, 5, 7]);
  expect(usual.clock.pending + clock.pending).toBe(0);
});
