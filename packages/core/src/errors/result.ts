import type { ApiError } from "./api-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { InvalidResponseError } from "./invalid-response-error.ts";
import type { OutcomeUnknownError } from "./outcome-unknown-error.ts";
import type { TimeoutError } from "./timeout-error.ts";

/**
 * What a call rejects with: the SDK's errors, `TypeError` for an input that cannot be sent, and `DOMException` when its
 * signal was aborted without a reason. Tell them apart by `name`.
 */
export type CallFailure =
  | ApiError
  | ConnectionError
  | TimeoutError
  | OutcomeUnknownError
  | InvalidResponseError
  | (TypeError & { readonly name: "TypeError" })
  | (DOMException & { readonly name: "AbortError" });

/** The outcome of a call: `data`, or the `error` that it rejected with. */
export type Result<Data> =
  | { readonly data: Data; readonly error: undefined }
  | { readonly data: undefined; readonly error: CallFailure };

/**
 * Turns a rejection into a value.
 *
 * @example
 * ```ts
 * const { data, error } = await result(clerk.getApplication({ applicationID }));
 * if (isApiError(error, { status: 404 })) return null;
 * ```
 */
export async function result<Data>(call: PromiseLike<Data>): Promise<Result<Data>> {
  try {
    return { data: await call, error: undefined };
  } catch (error) {
    return { data: undefined, error: error as CallFailure };
  }
}
