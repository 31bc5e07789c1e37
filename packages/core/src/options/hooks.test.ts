import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it, vi } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { rawCall, testClient } from "../../test/test-client.ts";
import type { FailureEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "../index.ts";

const input = { applicationID: "app_1" };

/** Hooks that record their events in order. */
function recorder() {
  const events: [hook: string, event: RequestEvent][] = [];
  const note = (hook: string) => (event: RequestEvent) => void events.push([hook, event]);
  const hooks: Hooks = {
    onRequest: note("onRequest"),
    onResponse: note("onResponse"),
    onRetry: note("onRetry"),
    onError: note("onError"),
  };
  return { hooks, events, names: () => events.map(([hook]) => hook) };
}

describe("hooks", () => {
  it("get events for the request and its response", async () => {
    const server = await hostileServer({});
    const { hooks, events } = recorder();
    const { clerk } = testClient(server.url, { hooks });
    const meta = { requestId: "7", ak: "ak_mine" };
    await clerk.updateApplication({ ...input, body: { name: "Acme" } }, { meta });
    const request = {
      operation: "updateApplication",
      method: "PATCH",
      url: `${server.url}/v1/platform/applications/app_1`,
      input: { ...input, body: { name: "Acme" } },
      attempt: 1,
      meta,
    };
    expect(events).toEqual([
      ["onRequest", request],
      ["onResponse", { ...request, status: 200, durationMs: 0 }],
    ]);
    expect(events[0]?.[1].meta).toBe(meta);
  });

  it("get events for every attempt in order, and the error that the call rejects with", async () => {
    const server = await hostileServer({ status: 503 }, "reset", { status: 500 });
    const { hooks, events, names } = recorder();
    const { clerk } = testClient(server.url, { hooks });
    const error = await rejection(clerk.getApplication(input));
    expect(names()).toEqual([
      ...["onRequest", "onResponse", "onRetry"],
      ...["onRequest", "onRetry"],
      ...["onRequest", "onResponse", "onError"],
    ]);
    expect(events.map(([, { attempt }]) => attempt)).toEqual([1, 1, 1, 2, 2, 3, 3, 3]);
    const event = <T>(index: number): T => events[index]![1] as T;
    expect(event<ResponseEvent>(1).status).toBe(503);
    expect(event<RetryEvent>(2)).toMatchObject({ delayMs: 500, error: { status: 503 } });
    expect(event<RetryEvent>(4)).toMatchObject({ delayMs: 1000, error: { name: "ConnectionError" } });
    expect(event<FailureEvent>(7).error).toBe(error);
  });

  it("get events for raw calls, refused options and aborts", async () => {
    const server = await hostileServer({ status: 404 });
    const { hooks, events } = recorder();
    const { clerk } = testClient(server.url, { hooks });
    await rawCall(clerk, "GET", "/platform/applications", { params: { query: { a: "ak_secret1" } } });
    await rawCall(clerk, "GET", "/platform/else");
    expect(events.map(([hook, { operation, input: given }]) => [hook, operation, given])).toEqual([
      ["onRequest", "listApplications", { params: { query: { a: "[redacted]" } } }],
      ["onResponse", "listApplications", { params: { query: { a: "[redacted]" } } }],
      ["onRequest", "raw", {}],
      ["onResponse", "raw", {}],
    ]);
    expect(events[0]?.[1].url).toBe(`${server.url}/v1/platform/applications`);
    events.length = 0;
    const signal = AbortSignal.abort("over");
    await rejection(clerk.getApplication(input, { signal }));
    expect(events).toMatchObject([["onError", { error: "over", attempt: 0 }]]);
  });

  it("get the duration of a response, measured with the client's clock", async () => {
    const { hooks, events } = recorder();
    const { clerk, clock } = testClient("http://localhost", {
      hooks,
      fetch: async () => {
        await clock.advance(1234);
        return new Response("[]");
      },
    });
    await clerk.listApplications();
    expect(events[1]?.[1]).toMatchObject({ durationMs: 1234 });
  });

  it("get a placeholder instead of a file", async () => {
    const server = await hostileServer();
    const { hooks, events } = recorder();
    const { clerk } = testClient(server.url, { hooks });
    const bytes = new Uint8Array(1000);
    for (const file of [
      new Blob([bytes]),
      bytes,
      bytes.buffer,
      Buffer.from(bytes),
      new DataView(bytes.buffer),
    ]) {
      await clerk.uploadApplicationLogo({ ...input, body: { file } });
      expect(events.at(-1)?.[1].input).toEqual({ ...input, body: { file: "[binary]" } });
    }
    await clerk.uploadApplicationLogo({ ...input, body: bytes });
    expect(events.at(-1)?.[1].input).toEqual({ ...input, body: "[binary]" });
  });

  it("get copies: changing an event does not change the request", async () => {
    const server = await hostileServer();
    const hooks: Hooks = {
      onRequest: (event) => {
        (event.input as { body: { name: string } }).body.name = "changed";
      },
    };
    const { clerk } = testClient(server.url, { hooks });
    const given = { ...input, body: { name: "Acme" } };
    await clerk.updateApplication(given);
    expect(given.body.name).toBe("Acme");
    expect(server.received[0]?.body.toString()).toBe('{"name":"Acme"}');
  });

  it.each([
    [
      "throw",
      () => {
        throw new Error("hook broke with ak_secret1");
      },
    ],
    ["reject", () => Promise.reject(new Error("hook broke with ak_secret1"))],
  ])("do not affect a call when they %s; the logger gets a warning", async (_, broken) => {
    const server = await hostileServer({ status: 503 }, {}, { status: 404 });
    const warn = vi.fn();
    const hooks = { onRequest: broken, onResponse: broken, onRetry: broken, onError: broken } as Hooks;
    const { clerk } = testClient(server.url, { hooks, logger: { debug: () => {}, warn } });
    expect(await clerk.getApplication(input)).toEqual({});
    expect((await rejection(clerk.getApplication(input))).status).toBe(404);
    expect(warn).toHaveBeenCalledTimes(5 + 3);
    expect(warn.mock.calls[0]?.[0]).toMatch(/onRequest.*hook broke with \[redacted\]/);
    const silent = testClient(server.url, { hooks });
    expect((await rejection(silent.clerk.getApplication(input))).status).toBe(404);
  });

  it("can be methods that use `this`", async () => {
    const server = await hostileServer();
    class Counter implements Hooks {
      count = 0;
      onRequest(): void {
        this.count++;
      }
    }
    const hooks = new Counter();
    await testClient(server.url, { hooks }).clerk.getApplication(input);
    expect(hooks.count).toBe(1);
  });
});
