import { failure } from "../errors/api-failure.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { deepestJson, isNestedDeeperThan } from "./is-nested-deeper-than.ts";
import { requireContentType } from "./require-content-type.ts";

/** Far above the size of any valid body. */
const largest = 1024 * 1024;

/**
 * Reads a JSON body. An empty body is `undefined`.
 *
 * @throws ApiFailure with the status 400, 413 or 415.
 */
export async function readJsonBody(request: IncomingRequest): Promise<unknown> {
  requireContentType(request, ["application/json"]);
  const bytes = await request.readBody(largest);
  if (!bytes) {
    throw failure(413, "request_body_too_large", "Request body too large", {
      long: "A JSON body must not be larger than 1 MB.",
    });
  }
  if (bytes.length === 0) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw malformedBody("The body is not valid JSON in UTF-8.");
  }
  if (isNestedDeeperThan(body, deepestJson)) {
    throw malformedBody(`The body is nested deeper than ${deepestJson} levels.`);
  }
  return body;
}

/** The 400 of a body that cannot be read. */
export function malformedBody(long: string): Error {
  return failure(400, "request_body_invalid", "Request body invalid", { long });
}
