import { failure } from "../errors/api-failure.ts";
import type { IncomingRequest } from "./incoming-request.ts";

/**
 * @returns the media type without its parameters.
 * @throws ApiFailure with the status 415 unless the body is of one of these types, and text is UTF-8.
 */
export function requireContentType(request: IncomingRequest, types: readonly string[]): string {
  const header = request.header("content-type") ?? "";
  const type = header.split(";", 1)[0]!.trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(header)?.[1]?.toLowerCase();
  const readable =
    charset === undefined || charset === "utf-8" || charset === "utf8" || charset === "us-ascii";
  if (types.includes(type) && readable) return type;
  throw failure(415, "unsupported_content_type", "Unsupported content type", {
    long: `Send the body as ${types.join(" or ")}${readable ? "" : ", in UTF-8"}.`,
  });
}
