import { mask, type OperationDescriptor } from "@clerk-platform/contract";
import { isOutcomeUnknownError, isPlatformError, isTimeoutError } from "../errors/guards.ts";
import type { ApiClient } from "../raw/api-client.ts";
import { buildRequest, type RequestParts } from "../request/build-request.ts";
import { stripSensitive } from "../secrets/strip-sensitive.ts";
import { ProxyRefusal, safeHeaders } from "./proxy-refusal.ts";
import type { ProxyRequest } from "./read-input.ts";

/** Headers of the service that mean something to the caller. */
const passedHeaders = ["retry-after", "cf-ray"];

/** Sends an authorized request and turns the service's answer into one for the browser. */
export async function forward(
  api: ApiClient,
  operation: OperationDescriptor,
  { input, upload }: ProxyRequest,
  reveal: boolean,
  signal: AbortSignal,
): Promise<Response> {
  const parts = checkInput(operation, input, upload);
  const sent: Record<string, string> = upload ? { "content-type": upload.contentType } : {};
  const received = await api
    .receive(operation, input, parts, { signal, headers: sent })
    .catch((error: unknown) => {
      throw asRefusal(error);
    });
  const { bytes, status, ok } = received;
  const headers = new Headers({ ...safeHeaders, "content-type": "application/json" });
  for (const name of passedHeaders) {
    const value = received.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (!bytes.byteLength) return new Response(null, { status, headers });
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ProxyRefusal(ok ? 502 : status, "upstream_invalid", "The service did not answer with JSON.");
  }
  const shown = JSON.stringify(ok && !reveal ? stripSensitive(operation.name, body) : body);
  return new Response(ok ? shown : mask(shown), { status, headers });
}

/** The constrained input must still be an input of the operation; an upload travels as it came. */
function checkInput(
  operation: OperationDescriptor,
  { body, ...rest }: Record<string, unknown>,
  upload: ProxyRequest["upload"],
): RequestParts {
  try {
    if (!upload) return buildRequest(operation, body === undefined ? rest : { ...rest, body });
    return {
      ...buildRequest({ ...operation, body: { kind: "empty", required: false } }, rest),
      body: upload.bytes,
    };
  } catch (error) {
    throw new ProxyRefusal(400, "request_invalid", (error as Error).message);
  }
}

function asRefusal(error: unknown): unknown {
  if (isOutcomeUnknownError(error)) {
    return new ProxyRefusal(
      502,
      "outcome_unknown",
      "The change may or may not have happened; look before you repeat it.",
    );
  }
  if (isTimeoutError(error))
    return new ProxyRefusal(504, "upstream_timeout", "The service did not answer in time.");
  if (isPlatformError(error))
    return new ProxyRefusal(502, "upstream_unreachable", "The service could not be reached.");
  return error;
}
