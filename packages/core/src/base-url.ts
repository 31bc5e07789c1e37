import { fail } from "./fail.ts";

/**
 * Brings an origin, `…/v1` and `…/v1/platform` to the form that the document's paths are appended to. Any other
 * path (a gateway, the proxy of this package) is kept. A path such as `/api/clerk` stands for the page's own origin.
 *
 * @throws TypeError when the URL has credentials, a query, a fragment or no scheme.
 */
export function normaliseBaseUrl(baseUrl = "https://api.clerk.com/v1"): string {
  const [all, origin = "", path = ""] =
    /^(https?:\/\/[^\s/?#@\\]+)?((\/[^\s/?#\\]+)*)\/*$/i.exec(baseUrl) ?? [];
  return all
    ? origin + (path.replace(/v1\/platform$/, "v1") || "/v1")
    : fail("baseUrl must be a plain http(s) URL");
}
