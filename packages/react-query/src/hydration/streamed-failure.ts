import type { CallFailure } from "@clerk-platform/core";
import { isApiError, isPlatformError } from "@clerk-platform/core";

const marker = "clerk-platform:failure";

/** A failed call as a value: frameworks replace the errors that they stream by ones without any field. */
export interface StreamedFailure {
  readonly [marker]: Readonly<Record<string, unknown>>;
}

/**
 * Converts an error of a call to what a browser may see: the fields that the proxy would send. The origin of
 * the API is left out, and of failures that have no response also the details.
 *
 * @returns `undefined` for an error that is not one of this SDK.
 */
export function toStreamedFailure(error: unknown): StreamedFailure | undefined {
  if (!isPlatformError(error)) return undefined;
  const { name, operation, method, attempts } = error;
  const { origin, pathname } = URL.canParse(error.url)
    ? new URL(error.url)
    : { origin: "", pathname: error.url };
  const call = { name, operation, method, url: pathname, attempts };
  if (!isApiError(error)) {
    return { [marker]: { ...call, message: `${operation}: failed on the server (${method} ${pathname})` } };
  }
  const { cause: _, stack: __, ...fields } = error.toJSON();
  const message = origin ? error.message.replaceAll(origin, "") : error.message;
  return { [marker]: { ...fields, ...call, message } };
}

/** The error of a streamed failure, for the guards (`isApiError`); `undefined` for any other value. */
export function fromStreamedFailure(value: unknown): CallFailure | undefined {
  if (typeof value !== "object" || value === null || !(marker in value)) return undefined;
  const { message, ...fields } = (value as StreamedFailure)[marker];
  return Object.assign(new Error(String(message)), fields) as CallFailure;
}
