const defaultBaseUrl = "https://api.clerk.com/v1";

/**
 * Normalises an origin, `…/v1` and `…/v1/platform` to the URL that the document's paths are appended to. Any other
 * path (a gateway, the proxy of this package) is kept. A path such as `/api/clerk` is relative to the origin of the
 * page.
 *
 * @throws TypeError saying what is wrong with the URL, without repeating credentials in it.
 */
export function normaliseBaseUrl(baseUrl: string = defaultBaseUrl): string {
  if (typeof baseUrl !== "string") throw invalid("it is not a string");
  const isPath = baseUrl.startsWith("/") && !baseUrl.startsWith("//");
  if (!isPath && baseUrl.split("/")[2] === "") throw invalid("it has no host");
  const url = parse(isPath ? `http://page${baseUrl}` : baseUrl);
  if (!url) throw invalid("it cannot be parsed; it must begin with https:// or, in a browser, with /");
  if (url.protocol !== "https:" && url.protocol !== "http:") throw invalid(`${url.protocol} is not http(s)`);
  if (url.username || url.password) throw invalid("it has credentials; pass the key as `token`");
  if (url.search || url.hash || /[?#]/.test(baseUrl)) throw invalid("it has a query or a fragment");
  if (/[\s\\]/.test(baseUrl)) throw invalid("it has white space or a backslash");
  const path = url.pathname.replace(/\/+$/, "");
  if (path.includes("//")) throw invalid("it has an empty path segment");
  const origin = isPath ? "" : url.origin;
  if (path === "") return `${origin}/v1`;
  return origin + (path.endsWith("/v1/platform") ? path.slice(0, -"/platform".length) : path);
}

/**
 * Resolves the base URL of a request.
 *
 * @throws TypeError when the base URL is a path and there is no page to resolve it against.
 */
export function resolveBaseUrl(baseUrl: string): string {
  if (!baseUrl.startsWith("/")) return baseUrl;
  if (typeof location === "object" && location.origin !== "null") return location.origin + baseUrl;
  throw new TypeError(
    `baseUrl "${baseUrl}" is relative and there is no page to resolve it against: on a server pass an absolute URL, or a token and no baseUrl; in a component that suspends, prefetch the query there`,
  );
}

const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

const invalid = (reason: string): TypeError =>
  new TypeError(`baseUrl is not usable: ${reason} (e.g. "https://api.clerk.com/v1")`);
