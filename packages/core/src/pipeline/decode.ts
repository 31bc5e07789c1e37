import type { OperationDescriptor } from "@clerk-platform/contract";
import { InvalidResponseError } from "../errors/invalid-response-error.ts";
import type { ErrorContext } from "../errors/platform-error.ts";
import { mask } from "../redact.ts";
import type { Answer } from "./attempt.ts";

let utf8: TextDecoder | undefined;

/**
 * Reads the JSON of a successful answer. Bytes that are not UTF-8 are refused rather than replaced: a damaged
 * name would be written back damaged. Redirects are refused too: the token must not travel, and the API has none.
 *
 * @param token - masked wherever a header repeats it.
 * @throws {@link InvalidResponseError}
 */
export function decode(
  { response, bytes }: Answer,
  context: ErrorContext,
  operation: OperationDescriptor | undefined,
  token: string | undefined,
): unknown {
  const { status, headers, ok } = response;
  if (status === 204) return undefined;
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    const value = ok && JSON.parse(utf8.decode(bytes));
    if (operation?.list ? Array.isArray(value.data ?? value) : Object(value) === value) return value;
  } catch {
    // The parser's own message would quote the answer, and with it perhaps a secret.
  }
  throw new InvalidResponseError(
    mask(
      ok
        ? `${status} with ${bytes.byteLength} unusable bytes of ${headers.get("content-type")}`
        : `${status} to ${headers.get("location")} not followed`,
      token,
    ),
    { ...context, status },
  );
}
