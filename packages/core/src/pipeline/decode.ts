import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { ErrorContext } from "../errors/platform-error.ts";
import type { Target } from "../find-operation.ts";
import { readJson } from "../read-json.ts";
import { mask } from "../redact.ts";
import type { Answer } from "./answer.ts";

/**
 * Reads the JSON of a successful answer. Bytes that are not UTF-8 are refused rather than replaced: a damaged
 * name would be written back damaged. Redirects are refused too: the token must not travel, and the API has none.
 *
 * @param invalid - makes the error for an answer that is not what the API sends.
 */
export function decode({ response, bytes }: Answer, { list }: Target, invalid: () => Error): unknown {
  const { status, ok } = response;
  if (status === 204) return undefined;
  const value = (ok && readJson(bytes, true)) as { data?: unknown } | null | undefined;
  if (list ? Array.isArray(value?.data ?? value) : Object(value) === value) return value;
  throw invalid();
}

/**
 * Says what is wrong with an answer that claims success.
 *
 * @param token - masked wherever a header repeats it.
 */
export function invalidResponse(
  { response: { status, ok, headers }, bytes }: Answer,
  context: ErrorContext,
  token: string | undefined,
): InvalidResponseError {
  return new InvalidResponseError(
    mask(
      ok
        ? `${status} with ${bytes.byteLength} unusable bytes of ${headers.get("content-type")}`
        : `${status} to ${headers.get("location")} not followed`,
      token,
    ),
    { ...context, status },
  );
}
