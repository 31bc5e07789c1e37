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
 * @param token - masked wherever a header repeats it.
 * @throws {@link InvalidResponseError}
 */
export function decode(
  { response, bytes }: Answer,
  context: () => ErrorContext,
  { list }: Target,
  token: string | undefined,
): unknown {
  const { status, ok } = response;
  if (status === 204) return undefined;
  const value = (ok && readJson(bytes, true)) as { data?: unknown } | null | undefined;
  if (list ? Array.isArray(value?.data ?? value) : Object(value) === value) return value;
  throw new InvalidResponseError(
    mask(
      ok
        ? `${status} with ${bytes.byteLength} unusable bytes of ${response.headers.get("content-type")}`
        : `${status} to ${response.headers.get("location")} not followed`,
      token,
    ),
    { ...context(), status },
  );
}
