import { ProxyRefusal } from "./proxy-refusal.ts";

/** Another site can send this header only after a CORS preflight. The client sends it automatically. */
export const proxyHeader = "x-clerk-platform-proxy";

/**
 * Refuses cross-site requests (CSRF).
 *
 * `Sec-Fetch-Site: same-origin` is sufficient: only the browser can set it, and it is right even if a framework rewrites
 * the request's URL. Without it, `Origin` must have the request's host, or be allowed. Schemes are not compared, because
 * TLS may be terminated in front of this process.
 *
 * @throws {@link ProxyRefusal} 403
 */
export function checkOrigin(request: Request, allowedOrigins: readonly string[]): void {
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const refuse = (message: string, advice = ""): never => {
    const own = [...ownHosts(request)].join(", ");
    throw new ProxyRefusal(
      403,
      "cross_site_request",
      message,
      `${message} Origin: ${JSON.stringify(origin)}, Sec-Fetch-Site: ${JSON.stringify(site)}, own host: ${JSON.stringify(own)}, allowedOrigins: ${JSON.stringify(allowedOrigins)}${advice}`,
    );
  };
  const safe = request.method === "GET";
  const allowed = origin !== null && allowedOrigins.includes(origin);
  if (site !== "same-origin" && !allowed) {
    // `none` means that the user opened the URL, for example from a bookmark: harmless for reads.
    if (site !== null && !(safe && site === "none")) refuse("The request comes from another site.");
    if (origin !== null && !isOwn(request, origin)) {
      refuse("The Origin is neither the proxy's own nor an allowed one.", hostAdvice);
    }
    if (origin === null && !safe) refuse("A writing request needs an Origin or Sec-Fetch-Site header.");
  }
  if (!safe && !request.headers.has(proxyHeader)) {
    refuse(`A writing request needs the ${proxyHeader} header.`);
  }
}

const hostAdvice = "; if a reverse proxy changes the Host header, add your own origin to allowedOrigins";

/** The hosts that the request was sent to: the one in the `Host` header and the one in the URL. */
const ownHosts = (request: Request): Set<string> => {
  const { host } = new URL(request.url);
  return new Set([request.headers.get("host") ?? host, host]);
};

function isOwn(request: Request, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  for (const own of ownHosts(request)) {
    // Uses the scheme of the Origin, so that its default port is optional.
    const address = `${protocol}//${own}`;
    if (host !== "" && URL.canParse(address) && new URL(address).host === host) return true;
  }
  return false;
}

/**
 * Validates `allowedOrigins`.
 *
 * @throws TypeError naming a value that no browser sends.
 */
export function checkAllowedOrigins(origins: unknown): readonly string[] {
  if (!Array.isArray(origins)) throw new TypeError("allowedOrigins must be an array of origins");
  for (const origin of origins) {
    if (typeof origin === "string" && !origin.includes("*") && serializeOrigin(origin) === origin) continue;
    throw new TypeError(
      `allowedOrigins: ${JSON.stringify(origin)} is not an origin that browsers send; write only scheme and host, such as https://app.example`,
    );
  }
  return origins;
}

/** The origin as browsers serialize it, also for `chrome-extension://id`, for which `URL.origin` is `null`. */
function serializeOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, protocol, host } = new URL(text);
  if (origin !== "null") return origin;
  return host === "" ? undefined : `${protocol}//${host}`;
}
