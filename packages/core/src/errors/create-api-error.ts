import { ApiError, type ApiErrorDetail } from "./api-error.ts";
import { parseErrorBody } from "./parse-error-body.ts";
import type { ErrorContext } from "./platform-error.ts";

/** A response that reports an error, without secrets. */
export interface ErrorResponse {
  readonly status: number;
  /** The parsed body; anything where it is not JSON. */
  readonly body: unknown;
  /** The `cf-ray` header, which identifies a request where the body does not. */
  readonly ray: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/**
 * Creates the error for a response with a status other than 2xx. Its body may be the API's envelope, other JSON, HTML or
 * empty.
 *
 * @param mayHaveHappened - whether an earlier attempt of the call may have taken effect.
 */
export function createApiError(
  context: ErrorContext,
  { status, body, ray, retryAfterMs }: ErrorResponse,
  mayHaveHappened: boolean,
): ApiError {
  const { errors, traceId = ray } = parseErrorBody(body);
  const meta = errors[0]?.meta;
  const missingScopes = status === 403 ? texts(meta?.scopes) : [];
  const unsupportedFeatures = texts(meta?.unsupported_features ?? meta?.features);
  const retryAfter = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  const hint = hintFor({
    status,
    code: errors[0]?.code,
    missingScopes,
    unsupportedFeatures,
    mayHaveHappened,
  });
  const parts = [
    [status, ...describeEntries(errors)].join(" "),
    retryAfter !== undefined && `retry after ${retryAfter} s`,
    hint,
    traceId && `trace id ${traceId}`,
  ];
  return new ApiError(parts.filter(Boolean).join("; "), {
    ...context,
    status,
    errors,
    traceId,
    retryAfter,
    hint,
    missingScopes,
    unsupportedFeatures,
  });
}

/** Describes every entry with its field: a 422 often has several. */
function describeEntries(errors: readonly ApiErrorDetail[]): string[] {
  const entries = errors.map(({ code, message, longMessage, meta }) => {
    const field = meta?.paramName ? ` (field "${meta.paramName}")` : "";
    return `${[code, longMessage || message].filter(Boolean).join(": ")}${field}`;
  });
  return entries.length > 0 ? [entries.join("; ")] : [];
}

interface HintFacts {
  status: number;
  code: string | undefined;
  missingScopes: readonly string[];
  unsupportedFeatures: readonly string[];
  mayHaveHappened: boolean;
}

function hintFor({
  status,
  code,
  missingScopes,
  unsupportedFeatures,
  mayHaveHappened,
}: HintFacts): string | undefined {
  if (missingScopes.length > 0) return `the token lacks the scope ${missingScopes.join(", ")}`;
  if (unsupportedFeatures.length > 0) return `the plan lacks the feature ${unsupportedFeatures.join(", ")}`;
  if (status === 401) return "check that the token is a valid platform API key (ak_…) of this workspace";
  if (code === "config_version_conflict") return "read the configuration again, or use updateConfig";
  if (mayHaveHappened && (status === 404 || status === 409)) {
    return "an earlier attempt got no response and may have succeeded";
  }
  // The API describes each of its failures. A web server does not, if nothing is mounted at the path.
  if (!code && (status === 404 || status === 405)) {
    return "the response is not from the API: is baseUrl right?";
  }
  return undefined;
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
