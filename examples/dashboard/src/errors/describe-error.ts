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

/** Codes that come from the proxy: the request never reached the Platform API. */
const refusals = new Set([
  "operation_not_allowed",
  "not_authorized",
  "secrets_not_allowed",
  "cross_site_request",
]);

export function describeError(error: unknown): ErrorDescription {
  if (isApiError(error)) {
    const { status, code, errors, traceId, retryAfter, missingScopes } = error;
    const text = errors[0]?.longMessage ?? errors[0]?.message ?? `The service answered ${status}.`;
    if (status === 403 && refusals.has(code ?? "")) {
      return {
        title: "You are not allowed to do this",
        text: `The proxy refused ${error.operation} (403 ${code}); nothing was sent to the Platform API.`,
      };
    }
    if (missingScopes.length > 0) {
      return { title: "The server's token may not do this", text: `Missing: ${missingScopes}.`, traceId };
    }
    if (status === 429) {
      return {
        title: "Too many requests",
        text: `Try again in ${retryAfter ?? "some"} seconds.`,
        traceId,
      };
    }
    if (status >= 500) return { title: "The Platform API has a problem", text, traceId };
    return { title: titles[status] ?? "This did not work", text, traceId };
  }
  if (isOutcomeUnknownError(error)) {
    return { title: "This may or may not have happened", text: `Before you repeat it: ${error.check}` };
  }
  if (isTimeoutError(error)) return { title: "No answer in time", text: "Try again in a moment." };
  if (isConnectionError(error))
    return { title: "No connection", text: "The dashboard's server did not answer." };
  if (isPlatformError(error)) return { title: "An answer nobody can read", text: error.message };
  return { title: "Something went wrong", text: error instanceof Error ? error.message : String(error) };
}

const titles: Readonly<Record<number, string>> = {
  402: "Not part of the plan",
  404: "Not found",
  409: "In conflict with what is there",
  413: "Too large",
  422: "Not accepted",
};
