import { mask, redact } from "@clerk-platform/contract";
import type { ApiError } from "../errors/api-error.ts";
import { createApiError } from "../errors/create-api-error.ts";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { CallProgress } from "./call-progress.ts";
import { parseJson } from "./parse-json.ts";
import type { ReceivedResponse } from "./received-response.ts";
import type { TokenProvider } from "./token.ts";

/** How many characters of an unexpected body a message shows. */
const previewLength = 100;

/** The error for a response with a status other than 2xx. */
export function errorFromResponse(
  { status, headers, bytes }: Pick<ReceivedResponse, "status" | "headers" | "bytes">,
  progress: CallProgress,
  known: readonly string[],
): ApiError {
  const ray = headers.get("cf-ray");
  const parsed = parseJson(bytes);
  return createApiError(
    progress,
    {
      status,
      body: redact(parsed?.value, known),
      ray: ray === null ? undefined : mask(ray, known),
      retryAfterMs: progress.retryAfterMs,
    },
    progress.mayHaveHappened,
  );
}

/** The error for a redirect. It is not followed: the token could leave the origin, and the API has no redirects. */
export function redirectError(
  { status, headers }: Pick<ReceivedResponse, "status" | "headers">,
  progress: CallProgress,
  tokens: TokenProvider,
): InvalidResponseError {
  const location = headers.get("location");
  const target = location ? ` to ${mask(location.split(/[?#]/, 1)[0] ?? "", tokens.knownTo(progress))}` : "";
  const advice = tokens.isExpected
    ? " because the token must not leave the baseUrl: is baseUrl right?"
    : ": is baseUrl right? If Next has trailingSlash: true, set skipTrailingSlashRedirect: true, too";
  return new InvalidResponseError(
    `the response is a redirect${target} (status ${status}), which is not followed${advice}`,
    copyContext(progress, status),
  );
}

/** The error for a successful response that is not what the API sends. */
export function unexpectedBody(
  { status, headers, bytes }: Pick<ReceivedResponse, "status" | "headers" | "bytes">,
  expected: string,
  progress: CallProgress,
  known: readonly string[],
): InvalidResponseError {
  const type = headers.get("content-type") ?? "no content type";
  const text = new TextDecoder()
    .decode(bytes.slice(0, 4 * previewLength))
    .replaceAll(/\s+/g, " ")
    .trim();
  // JSON of the service can contain secrets under unknown names, so only other text is shown.
  const isText = /^text\//.test(type);
  const preview =
    isText && text ? `, beginning with ${JSON.stringify(mask(text, known).slice(0, previewLength))}` : "";
  return new InvalidResponseError(
    `expected ${expected}, got ${mask(type, known)} with status ${status} and ${bytes.byteLength} bytes${preview}: is baseUrl right?`,
    copyContext(progress, status),
  );
}

const copyContext = ({ operation, method, url, attempts }: CallProgress, status: number) => ({
  operation,
  method,
  url,
  attempts,
  status,
});
