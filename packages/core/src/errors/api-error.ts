import { type ErrorContext, PlatformError } from "./platform-error.ts";

/** One entry of an error response, in the shape of Clerk's own SDKs. */
export interface ApiErrorDetail {
  /** E.g. `resource_not_found`. */
  readonly code: string;
  readonly message: string;
  readonly longMessage?: string | undefined;
  /** As sent, plus `paramName`: the field that the entry is about. */
  readonly meta?: (Readonly<Record<string, unknown>> & { readonly paramName?: string }) | undefined;
}

/** The fields of an {@link ApiError}. */
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
 * The service responded with a status other than 2xx.
 *
 * The fields agree with `ClerkAPIResponseError` of Clerk's SDKs where both have them.
 */
export class ApiError extends PlatformError {
  override readonly name = "ApiError";
  readonly clerkError = true;
  readonly status: number;
  /** The code of the first entry; `undefined` if the body had none. */
  readonly code: string | undefined;
  readonly errors: readonly ApiErrorDetail[];
  /** For support requests: from the body, or else from the `cf-ray` header. */
  readonly traceId: string | undefined;
  /** The same, under the name that Clerk's SDKs use. */
  readonly clerkTraceId: string | undefined;
  /** The seconds that the service asked to wait. */
  readonly retryAfter: number | undefined;
  /** What to do about it, if that is known. */
  readonly hint: string | undefined;
  /** The scopes that the token lacks (403). */
  readonly missingScopes: readonly string[];
  /** The features that the plan lacks (402). */
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
