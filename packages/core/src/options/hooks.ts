import type { PlatformError } from "../errors/platform-error.ts";

/** A request that is about to be sent. Secrets are redacted, and the token is not included. */
export interface RequestEvent {
  /** The operation, e.g. `getApplication`; `raw` for a call by path that is outside the document. */
  readonly operation: string;
  readonly method: string;
  /** The URL without its query, as in errors. */
  readonly url: string;
  /** What the caller passed, redacted; files appear as `[binary]`. */
  readonly input: unknown;
  /** The number of this request within the call, from 1. An error has it as `attempts`. */
  readonly attempt: number;
  /** The call's `meta`. */
  readonly meta: unknown;
}

/** A response of any status. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** Milliseconds from sending the request to the end of the response. */
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

/** Functions that observe calls. Their results are ignored, and what they throw goes to the logger. */
export interface Hooks {
  /**
   * Whether events are wanted at the moment. If it returns `false`, none are created.
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
