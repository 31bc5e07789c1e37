import { serve } from "@clerk-platform/emulator/node";
import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterEach, describe, expect, it } from "vitest";
import { createNodeClient } from "../client/create-node-client.ts";

const exporter = new InMemorySpanExporter();

function register(): void {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const spanProcessors = [new SimpleSpanProcessor(exporter)];
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }));
}

afterEach(() => {
  trace.disable();
  context.disable();
  exporter.reset();
});

describe("spans", () => {
  it("describe each attempt with its operation and retries under the active span, without secrets", async () => {
    register();
    await using server = await serve({ seed: "small" });
    await using clerk = createNodeClient({
      env: {},
      token: server.token,
      baseUrl: server.url,
      retry: { baseDelayMs: 1 },
    });
    const [application] = await clerk.listApplications();
    const { application_id: applicationID } = application!;
    exporter.reset();
    server.emulator.injectFault({ kind: "error", status: 503 });
    await trace.getTracer("test").startActiveSpan("parent", async (parent) => {
      await clerk.getApplication({ applicationID, include_secret_keys: true });
      parent.end();
    });
    const [first, second, parent] = exporter.getFinishedSpans();
    expect(first).toMatchObject({
      name: "GET /platform/applications/{applicationID}",
      kind: 2,
      status: { code: 2 },
      attributes: {
        "http.request.method": "GET",
        "http.response.status_code": 503,
        "error.type": "503",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "url.full": `${server.baseUrl}/platform/applications/${applicationID}`,
        "url.template": "/platform/applications/{applicationID}",
        "clerk_platform.operation": "getApplication",
      },
    });
    expect(second?.attributes).toMatchObject({
      "http.response.status_code": 200,
      "http.request.resend_count": 1,
    });
    expect(second?.events).toMatchObject([{ name: "retry", attributes: { "retry.cause": "503" } }]);
    const { spanId } = parent!.spanContext();
    expect([first?.parentSpanContext?.spanId, second?.parentSpanContext?.spanId]).toEqual([spanId, spanId]);
    const everything = JSON.stringify([first, second].map((span) => [span?.attributes, span?.events]));
    expect(everything).not.toMatch(/ak_|sk_/);
  });

  it("record the type of an error, not its message", async () => {
    register();
    await using clerk = createNodeClient({ env: {}, token: "ak_x", baseUrl: "http://127.0.0.1:9", retry: 0 });
    await clerk.listApplications().catch(() => {});
    expect(exporter.getFinishedSpans()).toMatchObject([{ attributes: { "error.type": "ECONNREFUSED" } }]);
  });

  it("are not created without an SDK", async () => {
    await using server = await serve();
    await using clerk = createNodeClient({ env: {}, token: server.token, baseUrl: server.url });
    expect(await clerk.listApplications()).toEqual([]);
    expect(exporter.getFinishedSpans()).toEqual([]);
  });
});
