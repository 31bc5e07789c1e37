import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { ErrorContext } from "../errors/platform-error.ts";
import type { Target } from "../find-operation.ts";
import { readJson } from "../read-json.ts";
import { mask } from "../redact.ts";
import type { Answer } from "./answer.ts";

/**
 * Reads the JSON of a successful answer. Bytes that are not UTF-8 are refused rather than replaced: a damaged
 * name would be written back damaged. Redirects are refused too: the token must not travel, and the API has none.
 */
export function decode({ response, bytes, invalid }: Answer, { list }: Target): unknown {
  const { status, ok } = response;
  if (status === 204) return undefined;
  const value = (ok && readJson(bytes)) as { data?: unknown } | null | undefined;
  if (list ? Array.isArray(value?.data ?? value) : Object(value) === value) return value;
  throw invalid();
}

/**
 * Says what is wrong with an answer that claims success.
 *
 * @param token - masked wherever a header repeats it.
 */
export function invalidResponse(
  { status, headers }: Response,
  bytes: ArrayBuffer,
  context: ErrorContext,
  token: string | undefined,
): InvalidResponseError {
  return new InvalidResponseError(
    mask(
      `unusable ${status}: ${headers.get("location") ?? headers.get("content-type")}, ${bytes.byteLength} bytes`,
      token,
    ),
    { ...context, status },
  );
}
