import type { ClerkError } from "@clerk-platform/contract";

/** A refusal in the API's own terms. Handlers throw it before they change anything. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly status: number;
  readonly errors: readonly ClerkError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, errors: readonly ClerkError[], headers: Record<string, string> = {}) {
    super(errors[0]?.long_message ?? `status ${status}`);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** Optional parts of an error. */
export interface FailureDetails {
  /** Defaults to the message. */
  long?: string;
  meta?: Record<string, unknown>;
}

/** A failure with one error. */
export function failure(
  status: number,
  code: string,
  message: string,
  details: FailureDetails = {},
): ApiFailure {
  return new ApiFailure(status, [apiError(code, message, details)]);
}

/** One entry of `errors`. */
export function apiError(code: string, message: string, { long, meta }: FailureDetails = {}): ClerkError {
  return { code, message, long_message: long ?? message, ...(meta ? { meta } : {}) };
}
