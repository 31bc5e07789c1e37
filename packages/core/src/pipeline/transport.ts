import type { Call } from "./call.ts";

/**
 * Sends one request: a function like the platform's `fetch`, called with an absolute URL and an init of plain values,
 * never with a `Request`. The call that the request belongs to comes third.
 */
export type Transport = (url: string, init: TransportInit, call: Call) => Promise<Response>;

/** The init of a request, with plain values. */
export interface TransportInit extends RequestInit {
  method: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  signal: AbortSignal;
}
