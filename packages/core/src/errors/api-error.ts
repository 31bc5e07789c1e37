import { type ErrorContext, PlatformError } from "./platform-error.ts";

/** One entry of an error response, in the shape of Clerk's own SDKs. */
export interface ApiErrorDetail {
  /** E.g. `resource_not_found`. */
  readonly code: string;
  readonly message: string;
  readonly longMessage?: string | undefined;
  /** As sent, plus `paramName`, the field the entry is about. */
  readonly meta?: (Readonly<Record<string, unknown>> & { readonly paramName?: string }) | undefined;
}

/** What an {@link ApiError} tells beyond {@link ErrorContext}. */
export interface ApiErrorFields extends ErrorContext {
  readonly status: number;
  readonly errors?: readonly ApiErrorDetail[];
  readonly traceId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly hint?: string | undefined;
  readonly missingScopes?: readonly string[];
  readonly unsupportedFeatures?: readonly string[];
}

/**
 * The service answered with a status other than 2xx, whatever the body was.
 *
 * The fields agree with `ClerkAPIResponseError` of Clerk's SDKs where both have them.
 */
export class ApiError extends PlatformError {
  override readonly name = "ApiError";
  readonly clerkError = true;
  readonly status: number;
  /** The code of the first entry; `undefined` where the body had none. */
  readonly code: string | undefined;
  readonly errors: readonly ApiErrorDetail[];
  /** For support requests: from the body, else from the `cf-ray` header. */
  readonly traceId: string | undefined;
  /** The same, under the name that Clerk's SDKs use. */
  readonly clerkTraceId: string | undefined;
  /** Seconds the service asked to wait. */
  readonly retryAfter: number | undefined;
  /** What to do about it, where that is known. */
  readonly hint: string | undefined;
  /** Scopes the token lacks (403). */
  readonly missingScopes: readonly string[];
  /** Features the plan lacks (402). */
  readonly unsupportedFeatures: readonly string[];

  constructor(message: string, fields: ApiErrorFields, cause?: unknown) {
    super(message, fields, cause);
    const {
      status,
      errors = [],
      traceId,
      retryAfter,
      hint,
      missingScopes = [],
      unsupportedFeatures = [],
    } = fields;
    this.status = status;
    this.code = errors[0]?.code;
    this.errors = errors;
    this.traceId = traceId;
    this.clerkTraceId = traceId;
    this.retryAfter = retryAfter;
    this.hint = hint;
    this.missingScopes = missingScopes;
    this.unsupportedFeatures = unsupportedFeatures;
  }
}
