import { mask, type OperationDescriptor, redact, redactKnown } from "@clerk-platform/contract";
import type { ApiClient } from "../client/api-client.ts";
import { isOutcomeUnknownError, isPlatformError, isTimeoutError } from "../errors/guards.ts";
import { buildRequest, type RequestParts } from "../request/build-request.ts";
import { stripSensitive } from "../secrets/strip-sensitive.ts";
import { describeError } from "./audit-trail.ts";
import { parseBoundedJson } from "./parse-bounded-json.ts";
import { ProxyRefusal, safeHeaders } from "./proxy-refusal.ts";

/** The headers of the service's response that are forwarded. */
const passedHeaders = ["retry-after", "cf-ray"];

/** Sends an authorized request and converts the service's response to one for the browser. */
export async function forward(
  api: ApiClient,
  operation: OperationDescriptor,
  input: Record<string, unknown>,
  reveal: boolean,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const parts = checkInput(operation, input);
  const received = await api.receive(operation, input, parts, { signal }).catch((error: unknown) => {
    throw asRefusal(error);
  });
  // Read after the call, because a token function may have returned a new token.
  const known = api.knownTokens;
  const { bytes, status, ok } = received;
  const headers = new Headers({ ...safeHeaders, "content-type": "application/json" });
  for (const name of passedHeaders) {
    const value = received.headers.get(name);
    if (value !== null) headers.set(name, mask(value, known));
  }
  if (!bytes.byteLength) return new Response(null, { status, headers });
  const parsed = parseBoundedJson(bytes);
  if (!parsed) {
    const message = "The service did not respond with JSON.";
    const logLine = `${message} Its response has status ${status}: is baseUrl right?`;
    throw new ProxyRefusal(ok ? 502 : status, "upstream_invalid", message, logLine);
  }
  const show = (body: unknown): unknown => {
    if (!ok) return redact(body, known);
    return reveal ? redactKnown(body, known) : stripSensitive(operation.name, body, known);
  };
  return new Response(JSON.stringify(show(parsed.value)), { status, headers });
}

/** Checks that the result of `constrain` is still an input of the operation. */
function checkInput(operation: OperationDescriptor, input: Record<string, unknown>): RequestParts {
  try {
    return buildRequest(operation, input);
  } catch (error) {
    throw new ProxyRefusal(400, "request_invalid", (error as Error).message);
  }
}

function asRefusal(error: unknown): unknown {
  if (isOutcomeUnknownError(error)) {
    return new ProxyRefusal(
      502,
      "outcome_unknown",
      "The change may have been applied; check before you repeat it.",
      describeError(error),
    );
  }
  if (isTimeoutError(error)) {
    const message = "The service did not respond in time.";
    return new ProxyRefusal(504, "upstream_timeout", message, describeError(error));
  }
  if (isPlatformError(error)) {
    const message = "The service could not be reached.";
    return new ProxyRefusal(502, "upstream_unreachable", message, describeError(error));
  }
  return error;
}
