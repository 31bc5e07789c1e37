import {
  type Call,
  isApiError,
  isConnectionError,
  type PlatformError,
  type Transport,
  type TransportInit,
} from "@clerk-platform/core";
import type { Span } from "@opentelemetry/api";

type Api = typeof import("@opentelemetry/api");

/** The key of the global object under which `@opentelemetry/api` keeps what an SDK registers. */
const registry = Symbol.for("opentelemetry.js.api.1");

let loading: Promise<Api | undefined> | undefined;
let api: Api | undefined;

/** Called only if an SDK is registered, which has already loaded the package. */
async function loadApi(): Promise<Api | undefined> {
  loading ??= importApi();
  api = await loading;
  return api;
}

/** The `import` is inside `try`, because webpack and Rspack treat a missing module as optional only there. */
async function importApi(): Promise<Api | undefined> {
  try {
    return await import("@opentelemetry/api");
  } catch {
    return undefined;
  }
}

/**
 * Creates a client span for every attempt, as a child of the active span, following OpenTelemetry's HTTP conventions.
 * Does nothing if no SDK is registered. Spans contain no headers, queries or bodies.
 */
export function traced(transport: Transport): Transport {
  return (url, init, call) => (registry in globalThis ? send(url, init, call) : transport(url, init, call));

  async function send(url: string, init: TransportInit, call: Call): Promise<Response> {
    const loaded = api ?? (await loadApi());
    if (!loaded) return transport(url, init, call);
    const { context, trace, SpanKind, SpanStatusCode } = loaded;
    const tracer = trace.getTracer("@clerk-platform/node");
    const span = tracer.startSpan(init.method, { kind: SpanKind.CLIENT });
    if (!span.isRecording()) return transport(url, init, call);
    describe(span, url, init.method, call);
    const end = (result: string, failed: boolean): void => {
      if (failed) {
        span.setAttribute("error.type", result);
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    };
    try {
      const response = await context.with(trace.setSpan(context.active(), span), () =>
        transport(url, init, call),
      );
      span.setAttribute("http.response.status_code", response.status);
      end(String(response.status), response.status >= 400);
      return response;
    } catch (error) {
      // The message is left out, because it could quote the request.
      const { code, name } = Object(error) as { code?: string; name?: string };
      end(typeof code === "string" ? code : (name ?? "error"), true);
      throw error;
    }
  }
}

function describe(
  span: Span,
  url: string,
  method: string,
  { operation, attempt, previousError }: Call,
): void {
  const { protocol, hostname, port, origin, pathname } = new URL(url);
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
  if (previousError) {
    span.setAttribute("http.request.resend_count", attempt - 1);
    span.addEvent("retry", { "retry.cause": causeOf(previousError) });
  }
}

/** The `error.type` attribute: status, code or class name. */
function causeOf(error: PlatformError): string {
  if (isApiError(error)) return String(error.status);
  return (isConnectionError(error) ? error.code : undefined) ?? error.name;
}
