import type { IncomingRequest } from "../http/incoming-request.ts";

/**
 * Whether a page of another origin sent the request. The controls need no token, so a page in the browser of a user
 * must not reach them.
 */
export function isForeignOrigin(request: IncomingRequest): boolean {
  const origin = request.header("origin");
  const host = request.header("host");
  if (request.header("sec-fetch-site") === "cross-site") return true;
  if (origin === undefined || host === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
