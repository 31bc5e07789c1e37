import { createPlatformClient, type Transport } from "@clerk-platform/core";
import { expect, it } from "vitest";
import { type TracedSpan, traceRequests } from "./trace-requests.ts";

/** The attributes of one recorded span. */
interface Recorded {
  name: string;
  attributes: Record<string, unknown>;
}

function recorder() {
  const spans: Recorded[] = [];
  const enterSpan = <T>(name: string, callback: (span: TracedSpan) => T): T => {
    const attributes: Record<string, unknown> = {};
    spans.push({ name, attributes });
    return callback({ setAttribute: (key, value) => Object.assign(attributes, { [key]: value }) });
  };
  return { spans, tracing: { enterSpan } };
}

it("creates a span for each attempt, without secrets", async () => {
  const { spans, tracing } = recorder();
  let count = 0;
  const answer: Transport = async () => {
    count++;
    if (count === 1) return new Response(null, { status: 503 });
    if (count === 2) throw new TypeError("Network connection lost.");
    return Response.json({ application_id: "app_1", name: "Acme", instances: [] });
  };
  const clerk = createPlatformClient({
    token: "ak_secret",
    fetch: traceRequests(answer, tracing),
    retry: { baseDelayMs: 0 },
  });
  await clerk.getApplication({ applicationID: "app_1", include_secret_keys: true });
  const same = { "clerk.operation": "getApplication", "http.request.method": "GET" };
  expect(spans).toEqual([
    {
      name: "clerk getApplication",
      attributes: { ...same, "clerk.attempt": 1, "http.response.status_code": 503 },
    },
    {
      name: "clerk getApplication",
      attributes: { ...same, "clerk.attempt": 2, "clerk.retry_of": "ApiError", "error.type": "TypeError" },
    },
    {
      name: "clerk getApplication",
      attributes: {
        ...same,
        "clerk.attempt": 3,
        "clerk.retry_of": "ConnectionError",
        "http.response.status_code": 200,
      },
    },
  ]);
  expect(JSON.stringify(spans)).not.toMatch(/ak_secret|app_1/);
});

it("sends requests unchanged if the runtime has no tracing", () => {
  const next: Transport = async () => new Response();
  expect(traceRequests(next, {})).toBe(next);
});
