import type { PlatformError } from "../errors/platform-error.ts";

/** A request that is about to be sent. Secrets are redacted; the token is not reachable from here. */
export interface RequestEvent {
  /** The operation, e.g. `getApplication`; `raw` for a call by path that is outside the document. */
  readonly operation: string;
  readonly method: string;
  /** The URL without its query, as in errors. */
  readonly url: string;
  /** What the caller passed, redacted; files appear as `[binary]`. */
  readonly input: unknown;
  /** Which request of the call this is, counted from 1. An error has the same number as `attempts`. */
  readonly attempt: number;
  /** The call's `meta`. */
  readonly meta: unknown;
}

/** A response, whatever its status. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** Milliseconds from sending the request to having read the response. */
  readonly durationMs: number;
}

/** A failed attempt that will be repeated. */
export interface RetryEvent extends RequestEvent {
  readonly error: PlatformError;
  /** Milliseconds until the next attempt may start. */
  readonly delayMs: number;
}

/** A failed call. */
export interface FailureEvent extends RequestEvent {
  /** A {@link PlatformError}, or the reason of the signal that cancelled the call. */
  readonly error: unknown;
}

/** Observers. What they return is ignored, what they throw goes to the logger. */
export interface Hooks {
  /**
   * Whether events are wanted at the moment: when it returns `false`, none are made.
   * @defaultValue always
   */
  isListening?(): boolean;
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onError?(event: FailureEvent): void;
}

/** A logger such as `console` or pino. It gets one line of `name=value` pairs per event, redacted. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}
