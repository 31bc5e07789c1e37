import type { Transport } from "@clerk-platform/core";
import type { Span } from "@opentelemetry/api";
import { operationOf } from "./operation-of.ts";

type Api = typeof import("@opentelemetry/api");

/** What became of the last attempt of a call. */
interface Attempts {
  count: number;
  /** A status, or the name of an error. */
  result: string;
  endedAt: number;
}

/** Where the package keeps what an SDK registers, the same in every copy of its first major version. */
const registry = Symbol.for("opentelemetry.js.api.1");

let loading: Promise<Api | undefined> | undefined;
let api: Api | undefined;

/** Once an SDK is registered the package is in memory; until then not even its absence is found out. */
async function loadApi(): Promise<Api | undefined> {
  loading ??= import("@opentelemetry/api").catch(() => undefined);
  api = await loading;
  return api;
}

/**
 * Gives every attempt a client span after OpenTelemetry's conventions for HTTP, under whatever span is active. Does
 * nothing where `@opentelemetry/api` is absent or no SDK is registered. No header, query or body gets into a span.
 */
export function traced(transport: Transport): Transport {
  /** All attempts of a call share one object of header fields. */
  const calls = new WeakMap<object, Attempts>();
  // Without an SDK, which is nearly always, a request pays for one look.
  return (url, init) => (registry in globalThis ? send(url, init) : transport(url, init));

  async function send(url: string, init: RequestInit): Promise<Response> {
    const loaded = api ?? (await loadApi());
    if (!loaded) return transport(url, init);
    const { context, trace, SpanKind, SpanStatusCode } = loaded;
    const call = calls.get(init.headers as object) ?? { count: 0, result: "", endedAt: 0 };
    if (init.headers) calls.set(init.headers, call);
    const tracer = trace.getTracer("@clerk-platform/node");
    const span = tracer.startSpan(init.method ?? "GET", { kind: SpanKind.CLIENT });
    if (!span.isRecording()) return transport(url, init);
    describe(span, url, init.method ?? "GET", call);
    call.count++;
    const end = (result: string, failed: boolean): void => {
      call.result = result;
      call.endedAt = Date.now();
      if (failed) {
        span.setAttribute("error.type", result);
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    };
    try {
      const response = await context.with(trace.setSpan(context.active(), span), () => transport(url, init));
      span.setAttribute("http.response.status_code", response.status);
      end(String(response.status), response.status >= 400);
      return response;
    } catch (error) {
      // Only the kind: a message could quote what was sent.
      const { code, name } = Object(error) as { code?: string; name?: string };
      end(typeof code === "string" ? code : (name ?? "error"), true);
      throw error;
    }
  }
}

function describe(span: Span, url: string, method: string, { count, result, endedAt }: Attempts): void {
  const { protocol, hostname, port, origin, pathname } = new URL(url);
  const operation = operationOf(method, url);
  span.setAttributes({
    "http.request.method": method,
    "server.address": hostname,
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    "url.full": origin + pathname,
  });
  if (operation) {
    span.updateName(`${method} ${operation.path}`);
    span.setAttributes({ "url.template": operation.path, "clerk_platform.operation": operation.name });
  }
  if (count > 0) {
    span.setAttribute("http.request.resend_count", count);
    span.addEvent("retry", { "retry.cause": result, "retry.waited_ms": Date.now() - endedAt });
  }
}
