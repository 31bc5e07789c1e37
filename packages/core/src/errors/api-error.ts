import type { Answer } from "../pipeline/answer.ts";
import { readJson } from "../read-json.ts";
import { mask, redact } from "../redact.ts";
import { type ErrorContext, PlatformError } from "./platform-error.ts";

/** One entry of an error answer, in the shape of Clerk's own SDKs. */
export interface ApiErrorDetail {
  /** E.g. `resource_not_found`. */
  readonly code: string;
  readonly message: string;
  readonly longMessage?: string;
  /** As sent, plus `paramName`, the field the entry is about. */
  readonly meta?: Readonly<Record<string, unknown>> & { readonly paramName?: string };
}

/**
 * The service answered with a status other than 2xx, whatever the body was.
 *
 * The fields agree with `ClerkAPIResponseError` of Clerk's SDKs where both have them.
 */
export class ApiError extends PlatformError {
  override readonly name = "ApiError";
  readonly clerkError = true;
  declare readonly status: number;
  /** The code of the first entry; `undefined` where the body had none. */
  declare readonly code: string | undefined;
  declare readonly errors: readonly ApiErrorDetail[];
  /** For support requests: from the body, else from the `cf-ray` header. */
  declare readonly traceId: string | undefined;
  /** The same, under the name that Clerk's SDKs use. */
  declare readonly clerkTraceId: string | undefined;
  /** Seconds the service asked to wait. */
  declare readonly retryAfter: number | undefined;
  /** What to do about it, where that is known. */
  declare readonly hint: string | undefined;
  /** Scopes the token lacks (403). */
  declare readonly missingScopes: readonly string[];
  /** Features the plan lacks (402). */
  declare readonly unsupportedFeatures: readonly string[];
}

/**
 * Reads an error answer, which may be anything: the API's envelope, other JSON, HTML, nothing.
 *
 * @param token - masked wherever the answer repeats it.
 * @param doubt - whether an earlier attempt, its answer lost, may have taken effect.
 */
export function apiError(
  context: ErrorContext,
  { response: { status, headers }, bytes }: Answer,
  retryAfterMs: number | undefined,
  token: string | undefined,
  doubt: boolean,
): ApiError {
  // Where it is no JSON, status and headers have to do.
  const body: { errors?: unknown[]; clerk_trace_id?: string } = Object(redact(readJson(bytes), token));
  const errors: ApiErrorDetail[] = list<unknown>(body.errors).map((entry) => {
    const { code, message, long_message: longMessage, meta } = Object(entry);
    return { code, message, longMessage, meta: meta && { ...meta, paramName: meta.param_name } };
  });
  const { code, message, longMessage = message, meta } = errors[0] ?? ({} as Partial<ApiErrorDetail>);
  const missingScopes = list<string>(status === 403 && meta?.scopes);
  const unsupportedFeatures = list<string>(meta?.unsupported_features ?? meta?.features);
  const traceId = body.clerk_trace_id ?? (mask(headers.get("cf-ray") ?? "", token) || undefined);
  const lacking = missingScopes.concat(unsupportedFeatures);
  const hint = lacking[0]
    ? `token or plan lacks ${lacking}`
    : status === 401
      ? "token must be a platform API key (ak_…)"
      : doubt && status < 410
        ? "may have happened already"
        : code === "config_version_conflict"
          ? "read again or use updateConfig"
          : undefined;
  return new ApiError([status, code, longMessage, hint && `(${hint})`, traceId].filter(Boolean).join(" "), {
    ...context,
    status,
    code,
    errors,
    traceId,
    clerkTraceId: traceId,
    retryAfter: retryAfterMs && Math.ceil(retryAfterMs / 1000),
    hint,
    missingScopes,
    unsupportedFeatures,
  });
}

const list = <T>(value: T[] | unknown): T[] => (Array.isArray(value) ? value : []);
