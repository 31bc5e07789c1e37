import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { rawCall, testClient } from "../../test/test-client.ts";
import type { Call, RequestEvent } from "../index.ts";

it("is passed to the transport with every attempt", async () => {
  const server = await hostileServer({ status: 503 }, "reset", {});
  const calls: Call[] = [];
  const meta = { requestId: "7" };
  const { signal } = new AbortController();
  const { clerk } = testClient(server.url, {
    fetch: (url, init, call) => {
      calls.push(call);
      return fetch(url, init);
    },
  });
  const input = { applicationID: "app_1" };
  await clerk.getApplication(input, { meta, signal });
  expect(calls).toMatchObject([
    { operation: { name: "getApplication", method: "GET" }, input, attempt: 1, previousError: undefined },
    { attempt: 2, previousError: { name: "ApiError", status: 503 } },
    { attempt: 3, previousError: { name: "ConnectionError" } },
  ]);
  for (const call of calls) {
    expect(call.meta).toBe(meta);
    expect(call.signal).toBe(signal);
    expect(call.input).toBe(input);
  }
});

it("has no operation for a raw call outside the document", async () => {
  const calls: Call[] = [];
  const { clerk } = testClient("http://127.0.0.1:9", {
    fetch: async (_url, _init, call) => {
      calls.push(call);
      return Response.json({});
    },
  });
  await rawCall(clerk, "GET", "/platform/elsewhere", { params: { query: { a: "1" } } });
  await rawCall(clerk, "GET", "/platform/domains");
  expect(calls.map(({ operation, attempt }) => [operation?.name, attempt])).toEqual([
    [undefined, 1],
    ["listDomains", 1],
  ]);
  expect(calls[0]?.input).toEqual({ params: { query: { a: "1" } }, body: undefined });
});

it("has the same attempt number and URL in the last event and in the error", async () => {
  const server = await hostileServer({ status: 503 });
  const events: RequestEvent[] = [];
  const note = (event: RequestEvent) => void events.push(event);
  const { clerk } = testClient(server.url, {
    hooks: { onRequest: note, onResponse: note, onRetry: note, onError: note },
  });
  const error = await rejection(clerk.listDomains({ name: "acme.example" }).toArray());
  const last = events.at(-1);
  expect([last?.attempt, last?.url]).toEqual([error.attempts, error.url]);
  expect([error.attempts, error.url]).toEqual([3, `${server.url}/v1/platform/domains`]);
});

it("works with a copy of the client's options", async () => {
  const server = await hostileServer({});
  const events: RequestEvent[] = [];
  const hooks = { onRequest: (event: RequestEvent) => void events.push(event) };
  const { clerk } = testClient(server.url, { ...{ hooks: { ...hooks } } });
  await clerk.getApplication({ applicationID: "app_1" });
  expect(events).toHaveLength(1);
});
