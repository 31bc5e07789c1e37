import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { FakeClock } from "../../test/fake-clock.ts";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";

const input = { applicationID: "app_1" };
const at = (ms: number): string => new Date(new FakeClock().now() + ms).toUTCString();

/** A `Retry-After`, and the milliseconds waited: the backoff of 500 if it is invalid. */
it.each([
  ["seconds", "6", [6000]],
  ["a date", at(7000), [7000]],
  ["the longest that is obeyed", "60", [60_000]],
  ["zero", "0", []],
  ["nothing", undefined, [500]],
  ["an empty text", "", [500]],
  ["a negative number", "-5", [500]],
  ["a date in the past", at(-60_000), [500]],
  ["words", "soon", [500]],
  ["words and a number", "in 3000", [500]],
  ["a fraction", "1.5", [500]],
  ["an exponent", "1e3", [500]],
  ["a hexadecimal number", "0x10", [500]],
  ["Infinity", "Infinity", [500]],
])("obeys Retry-After: %s", async (_, header, delays) => {
  for (const status of [429, 503]) {
    const headers: Record<string, string> = header === undefined ? {} : { "retry-after": header };
    const server = await hostileServer({ status, headers }, {});
    const { clerk, clock } = testClient(server.url);
    await clerk.getApplication(input);
    expect(clock.delays).toEqual(delays);
  }
});

it.each([
  ["7200", 7200],
  [at(7_200_000), 7200],
  ["61", 61],
  ["9999999999", 9_999_999_999],
])("fails at once when Retry-After is %s", async (header, retryAfter) => {
  const server = await hostileServer({ status: 429, headers: { "retry-after": header } });
  const { clerk, clock } = testClient(server.url);
  const error = await rejection(clerk.getApplication(input));
  expect(error).toMatchObject({ name: "ApiError", status: 429, retryAfter, attempts: 1 });
  expect(clock.delays).toEqual([]);
});

it("uses the maxRetryAfterMs of the call", async () => {
  const server = await hostileServer({ status: 429, headers: { "retry-after": "7200" } }, {});
  const { clerk, clock } = testClient(server.url);
  await clerk.getApplication(input, { retry: { maxRetryAfterMs: 7_200_000 } });
  expect(clock.delays).toEqual([7_200_000]);
});

it("reports Retry-After in the error when no retry is left", async () => {
  const server = await hostileServer({ status: 503, headers: { "retry-after": "3" } });
  const { clerk, clock } = testClient(server.url);
  expect(await rejection(clerk.getApplication(input))).toMatchObject({ retryAfter: 3, attempts: 3 });
  expect(clock.delays).toEqual([3000, 3000]);
});

it("retries a POST after a 429, which did nothing", async () => {
  const server = await hostileServer({ status: 429, headers: { "retry-after": "2" } }, {});
  const { clerk, clock } = testClient(server.url);
  await clerk.createApplication({ body: { name: "Acme" } });
  expect(server.received).toHaveLength(2);
  expect(clock.delays).toEqual([2000]);
});

it("does not repeat a POST after a 503 with Retry-After, which may have succeeded", async () => {
  const server = await hostileServer({ status: 503, headers: { "retry-after": "2" } }, {});
  const { clerk } = testClient(server.url);
  const error = await rejection(clerk.createApplication({ body: { name: "Acme" } }));
  expect(error.name).toBe("OutcomeUnknownError");
  expect(server.received).toHaveLength(1);
});
