import {
  isApiError,
  isConnectionError,
  isOutcomeUnknownError,
  isPlatformError,
  isTimeoutError,
} from "@clerk-platform/core";

/** What a person needs to know about a failure. */
export interface ErrorDescription {
  title: string;
  text: string;
  /** For a support request. */
  traceId?: string | undefined;
}

/** Codes of the proxy: the request was not forwarded to the Platform API. */
const refusals = new Set([
  "operation_not_allowed",
  "not_authorized",
  "secrets_not_allowed",
  "cross_site_request",
]);

const titles: Readonly<Record<number, string>> = {
  402: "Not part of the plan",
  404: "Not found",
  409: "Conflict",
  413: "Too large",
  422: "Not accepted",
};

export function describeError(error: unknown): ErrorDescription {
  if (isApiError(error)) {
    const { status, code, errors, operation, traceId, retryAfter, missingScopes } = error;
    const text = errors[0]?.longMessage ?? errors[0]?.message ?? `The service responded with ${status}.`;
    if (status === 403 && refusals.has(code ?? "")) {
      return {
        title: "You are not allowed to do this",
        text: `The proxy refused ${operation} (403 ${code}). Nothing was sent to the Platform API.`,
      };
    }
    if (missingScopes.length > 0) {
      const scopes = missingScopes.join(", ");
      return {
        title: "The dashboard is not allowed to do this",
        text: `Its platform API key lacks ${scopes}.`,
        traceId,
      };
    }
    if (status === 404) return { title: titles[404]!, text: "It may have been deleted.", traceId };
    if (status === 429) {
      return { title: "Too many requests", text: `Try again in ${retryAfter ?? "some"} seconds.`, traceId };
    }
    if (status >= 500) return { title: "The Platform API has a problem", text, traceId };
    return { title: titles[status] ?? "This did not work", text, traceId };
  }
  if (isOutcomeUnknownError(error)) {
    return { title: "This may or may not have been done", text: `Before you repeat it: ${error.check}` };
  }
  if (isTimeoutError(error)) return { title: "No response in time", text: "Try again in a moment." };
  if (isConnectionError(error)) {
    return { title: "No connection", text: "The dashboard's server did not respond." };
  }
  if (isPlatformError(error)) return { title: "Unexpected response", text: error.message };
  return { title: "Something went wrong", text: error instanceof Error ? error.message : String(error) };
}

/** A failure in one line, for places without room for more. */
export function errorLine(error: unknown): string {
  const { title, text } = describeError(error);
  return `${title}. ${text}`;
}
