// A namespace import, because a named import fails on runtimes without that export.
import * as workers from "cloudflare:workers";
import type { Transport } from "@clerk-platform/core";
import { hasMethod } from "./binding-error.ts";

/** The part of the runtime's tracing API that is used here. */
export interface Tracing {
  enterSpan<T>(name: string, callback: (span: TracedSpan) => T): T;
}

/** The part of a span that is used here. */
export interface TracedSpan {
  setAttribute(name: string, value: string | number | boolean): unknown;
}

/**
 * Wraps each request in a span of the Worker's trace, with operation, attempt and status, but no input, URL or
 * header. Does nothing if the runtime has no tracing.
 */
export function traceRequests(
  next: Transport,
  tracing: unknown = (workers as { tracing?: unknown }).tracing,
): Transport {
  if (!hasMethod(tracing, "enterSpan")) return next;
  return (url, init, call) => {
    const name = call.operation?.name ?? "raw";
    return (tracing as Tracing).enterSpan(`clerk ${name}`, async (span) => {
      span.setAttribute("clerk.operation", name);
      span.setAttribute("clerk.attempt", call.attempt);
      if (call.previousError) span.setAttribute("clerk.retry_of", call.previousError.name);
      span.setAttribute("http.request.method", init.method);
      try {
        const response = await next(url, init, call);
        span.setAttribute("http.response.status_code", response.status);
        return response;
      } catch (error) {
        span.setAttribute("error.type", (error as Error)?.name ?? "Error");
        throw error;
      }
    });
  };
}
