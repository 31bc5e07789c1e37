import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { settled } from "../../test/fake-clock.ts";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";
import { createPlatformClient } from "../index.ts";

const input = { applicationID: "app_1" };

it.each([
  ["the client", { retry: 0 }, {}],
  ["a call", {}, { retry: 0 }],
  ["a call, by limit", { retry: 5 }, { retry: { limit: 0 } }],
])("does not retry when %s says so", async (_, options, callOptions) => {
  const server = await hostileServer({ status: 503 });
  const { clerk } = testClient(server.url, options);
  const error = await rejection(clerk.getApplication(input, callOptions));
  expect(error.attempts).toBe(1);
  expect(server.received).toHaveLength(1);
});

it("merges the retry options of a call over those of the client", async () => {
  const server = await hostileServer({ status: 503 });
  const { clerk, clock } = testClient(server.url, { retry: { limit: 4, baseDelayMs: 10 } });
  await rejection(clerk.getApplication(input, { retry: { maxDelayMs: 30, limit: undefined } }));
  expect(clock.delays).toEqual([10, 20, 30, 30]);
  await rejection(clerk.getApplication(input, { retry: 1 }));
  expect(clock.delays.slice(4)).toEqual([10]);
});

describe("backoff", () => {
  it.each([
    [0, [0, 0, 0, 0, 0, 0]],
    [0.5, [250, 500, 1000, 2000, 4000, 4000]],
    [0.999, [499.5, 999, 1998, 3996, 7992, 7992]],
  ])("is jittered from 0 to the full delay: random %d", async (random, delays) => {
    const server = await hostileServer({ status: 500 });
    const { clerk, clock } = testClient(server.url, { retry: 6, random: () => random });
    await rejection(clerk.getApplication(input));
    expect(clock.delays).toEqual(delays);
  });
});

it.each([
  [{ retry: -1 }, "retry.limit"],
  [{ retry: Number.NaN }, "retry.limit"],
  [{ retry: { limit: "2" as never } }, "retry.limit"],
  [{ retry: { baseDelayMs: -1 } }, "retry.baseDelayMs"],
  [{ retry: { maxDelayMs: Number.NaN } }, "retry.maxDelayMs"],
  [{ retry: { maxRetryAfterMs: -5 } }, "retry.maxRetryAfterMs"],
  [{ timeoutMs: -1 }, "timeoutMs"],
  [{ timeoutMs: "1000" as never }, "timeoutMs"],
])("refuses %j before any request, naming the option", async (options, name) => {
  expect(() => createPlatformClient({ token: "ak_1", ...options })).toThrow(TypeError);
  expect(() => createPlatformClient({ token: "ak_1", ...options })).toThrow(name);
  const server = await hostileServer();
  const error = await rejection(testClient(server.url).clerk.getApplication(input, options));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toContain(name);
  expect(server.received).toEqual([]);
});

it("reads discarded responses to their end, so one connection serves every attempt", async () => {
  const large = "x".repeat(300_000);
  const server = await hostileServer(
    { status: 503, body: large },
    { status: 500, body: large },
    { status: 404, body: large },
    { status: 302, body: large, headers: { location: "/x" } },
    { body: large },
    {},
  );
  const { clerk } = testClient(server.url);
  expect((await rejection(clerk.getApplication(input))).status).toBe(404);

  await settled();
  expect((await rejection(clerk.getApplication(input))).name).toBe("InvalidResponseError");

  await settled();
  expect((await rejection(clerk.getApplication(input))).name).toBe("InvalidResponseError");

  await settled();
  await clerk.getApplication(input);
  expect(server.received).toHaveLength(6);
  expect(server.connections).toBe(1);
});
