import { getEventListeners } from "node:events";
import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { FakeClock } from "../../test/fake-clock.ts";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";

const input = { applicationID: "app_1" };

it("ends as soon as it is aborted, 200 ms into a wait of 6 s", async () => {
  const server = await hostileServer({ status: 429, headers: { "retry-after": "6" } });
  const { clerk, clock } = testClient(server.url, { clock: new FakeClock() });
  const controller = new AbortController();
  const call = rejection(clerk.getApplication(input, { signal: controller.signal }));
  await clock.waiting();
  await clock.advance(200);
  controller.abort();
  const error = await call;
  expect(error).toBe(controller.signal.reason);
  expect(error.name).toBe("AbortError");
  expect(server.received).toHaveLength(1);
  expect(clock.pending).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

it("stops waiting to retry as soon as it is aborted", async () => {
  const server = await hostileServer({ status: 500 });
  const { clerk, clock } = testClient(server.url, { clock: new FakeClock() });
  const controller = new AbortController();
  const call = rejection(clerk.getApplication(input, { signal: controller.signal }));
  await clock.waiting();
  controller.abort();
  expect((await call).name).toBe("AbortError");
  expect(clock.pending).toBe(0);
});

it.each([
  ["while waiting for the answer", "hang" as const],
  ["while the body arrives", { body: '{"a":', after: "stall" as const }],
])("ends %s, and closes the connection", async (_, behaviour) => {
  const server = await hostileServer(behaviour);
  const { clerk, clock } = testClient(server.url, { timeoutMs: 30_000, clock: new FakeClock() });
  const controller = new AbortController();
  const call = rejection(clerk.createApplication({ body: { name: "Acme" } }, { signal: controller.signal }));
  await server.arrived(1);
  controller.abort();
  expect(await call).toBe(controller.signal.reason);
  await server.idle();
  expect(clock.pending).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

it("sends nothing with a signal that is already aborted", async () => {
  const server = await hostileServer();
  const asked: unknown[] = [];
  const token = (context: unknown): string => `ak_${asked.push(context)}`;
  const { clerk } = testClient(server.url, { token });
  const signal = AbortSignal.abort();
  const calls = [
    clerk.getApplication(input, { signal }),
    clerk.createApplication({ body: { name: "Acme" } }, { signal }),
    clerk.listDomains({}, { signal }),
    clerk.listDomains({}, { signal }).toArray(),
    clerk.raw.GET("/platform/applications", { signal }),
  ];
  for (const call of calls) expect(await rejection(call)).toBe(signal.reason);
  expect(server.received).toEqual([]);
  expect(asked).toEqual([]);
});

it.each([[new Error("the user left")], ["a string"], [{ code: 7 }]])(
  "passes the caller's own reason on: %s",
  async (reason) => {
    const server = await hostileServer("hang");
    const { clerk } = testClient(server.url);
    const controller = new AbortController();
    const call = rejection(clerk.getApplication(input, { signal: controller.signal }));
    await server.arrived(1);
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(await rejection(clerk.getApplication(input, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  },
);

it("leaves no listener on a signal that many calls share", async () => {
  const server = await hostileServer({ status: 503 }, {}, { status: 404 }, { body: [] });
  const { clerk } = testClient(server.url);
  const { signal } = new AbortController();
  await clerk.getApplication(input, { signal });
  await rejection(clerk.getApplication(input, { signal }));
  await clerk.listApplications({}, { signal }).toArray();
  await clerk.raw.GET("/platform/applications", { signal });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
