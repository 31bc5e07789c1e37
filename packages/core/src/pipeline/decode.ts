import type { OperationDescriptor } from "@clerk-platform/contract";
import type { CallProgress } from "./call-progress.ts";
import { parseJson } from "./parse-json.ts";
import type { ReceivedResponse } from "./received-response.ts";
import { unexpectedBody } from "./response-errors.ts";

/**
 * Decodes the JSON of a successful response.
 *
 * @throws {@link InvalidResponseError} when it is not JSON, or not of the kind that the operation has.
 */
export function decode(
  response: ReceivedResponse,
  { list }: OperationDescriptor,
  progress: CallProgress,
  known: readonly string[],
): unknown {
  if (response.status === 204) return undefined;
  const parsed = parseJson(response.bytes);
  if (!parsed) throw unexpectedBody(response, "JSON", progress, known);
  const { value } = parsed;
  if (typeof value !== "object" || value === null) {
    throw unexpectedBody(response, "a JSON object", progress, known);
  }
  if (list && !Array.isArray(value) && !Array.isArray((value as { data?: unknown }).data)) {
    throw unexpectedBody(response, "a JSON list", progress, known);
  }
  return value;
}
