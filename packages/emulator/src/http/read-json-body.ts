import { failure } from "../errors/api-failure.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { requireContentType } from "./require-content-type.ts";

/** Far above the size of any valid body. */
const largest = 1024 * 1024;
const deepest = 128;

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
  if (isNestedDeeperThan(body, deepest)) {
    throw malformedBody(`The body is nested deeper than ${deepest} levels.`);
  }
  return body;
}

/** Walks without recursion, which deep nesting would overflow. */
function isNestedDeeperThan(value: unknown, depth: number): boolean {
  let level = [value];
  for (let at = 0; at <= depth; at++) {
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** The 400 of a body that cannot be read. */
export function malformedBody(long: string): Error {
  return failure(400, "request_body_invalid", "Request body invalid", { long });
}
