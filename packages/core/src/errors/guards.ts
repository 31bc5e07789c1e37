import type { ApiError } from "./api-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { InvalidResponseError } from "./invalid-response-error.ts";
import type { OutcomeUnknownError } from "./outcome-unknown-error.ts";
import type { PlatformError } from "./platform-error.ts";
import type { TimeoutError } from "./timeout-error.ts";

/**
 * Whether a value is an error of this SDK. Checked by shape, because `instanceof` fails across package copies and
 * realms.
 */
export function isPlatformError(error: unknown): error is PlatformError {
  if (typeof error !== "object" || error === null) return false;
  const { operation, method, url, attempts } = error as Partial<PlatformError>;
  return (
    typeof operation === "string" &&
    typeof method === "string" &&
    typeof url === "string" &&
    typeof attempts === "number"
  );
}

const named = (error: unknown, name: string): boolean => isPlatformError(error) && error.name === name;

/**
 * Whether the service responded with an error, optionally with that status and that code.
 *
 * @example
 * ```ts
 * if (isApiError(error, { code: "resource_not_found" })) return undefined;
 * ```
 */
export function isApiError(error: unknown, only: { status?: number; code?: string } = {}): error is ApiError {
  return (
    named(error, "ApiError") &&
    (only.status === undefined || (error as ApiError).status === only.status) &&
    (only.code === undefined || (error as ApiError).errors.some(({ code }) => code === only.code))
  );
}

/** Whether the connection failed. */
export const isConnectionError = (error: unknown): error is ConnectionError =>
  named(error, "ConnectionError");

/** Whether an attempt took too long. */
export const isTimeoutError = (error: unknown): error is TimeoutError => named(error, "TimeoutError");

/** Whether the outcome of a write is unknown. */
export const isOutcomeUnknownError = (error: unknown): error is OutcomeUnknownError =>
  named(error, "OutcomeUnknownError");

/** Whether a successful response could not be used. */
export const isInvalidResponseError = (error: unknown): error is InvalidResponseError =>
  named(error, "InvalidResponseError");
