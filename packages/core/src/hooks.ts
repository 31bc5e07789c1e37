import type { PlatformError } from "./errors/platform-error.ts";

/** What happened to a request. Secrets are redacted; there is no way from here to the token. */
export interface RequestEvent {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** The input of a named call, redacted; files appear as empty objects. */
  readonly input: unknown;
  /** How many requests were sent, this one included. */
  readonly attempts: number;
  /** The call's `meta`. */
  readonly meta: unknown;
}

/** An answer, whatever its status. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** Milliseconds from sending the request to having read the answer. */
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
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onError?(event: FailureEvent): void;
}

/** A logger such as `console` or pino. Lines are complete sentences without secrets. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}
