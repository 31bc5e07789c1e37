import { operationMetadata } from "@clerk-platform/contract/metadata";
import { failure } from "../errors/api-failure.ts";
import { notFound } from "../errors/parameter-failure.ts";
import type { Match } from "./route.ts";

/**
 * Decodes the path parameters.
 *
 * @throws ApiFailure with the status 400 (404 where the operation knows no 400) for what cannot be an id.
 */
export function readPath({ operation, segments }: Match): Record<string, string> {
  const path: Record<string, string> = Object.create(null);
  for (const [name, segment] of Object.entries(segments)) {
    const value = decode(segment);
    if (value === undefined) {
      if (!operationMetadata[operation.name].statuses.includes(400)) throw notFound("resource");
      throw failure(400, "request_path_invalid", "Invalid request path", {
        long: `The path parameter ${name} is not a valid id.`,
        meta: { param_name: name },
      });
    }
    path[name] = value;
  }
  return path;
}

/** The decoded segment, unless the encoding is broken or hides a separator, a dot segment or a control. */
function decode(segment: string): string | undefined {
  try {
    const value = decodeURIComponent(segment);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters.
    if (/[\u0000-\u001f\u007f/\\?#]/.test(value) || value === "." || value === "..") return undefined;
    return value;
  } catch {
    return undefined;
  }
}
