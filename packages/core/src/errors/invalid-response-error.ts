import { PlatformError } from "./platform-error.ts";

/** The answer claims success but is not what the API sends: HTML, truncated JSON, not UTF-8, a redirect. */
export class InvalidResponseError extends PlatformError {
  override readonly name = "InvalidResponseError";
  declare readonly status: number;
}
