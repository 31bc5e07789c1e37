import { ProxyRefusal } from "./proxy-refusal.ts";

/** Browsers let no other site send this header without asking first; the client sends it by itself. */
export const proxyHeader = "x-clerk-platform-proxy";

/**
 * Refuses requests that another site made the browser send.
 *
 * `Sec-Fetch-Site: same-origin` is proof enough: only the browser sets it, and it knows its own address where the URL
 * that a framework shows is another one. Without it, `Origin` must be of the request's host, or allowed. Schemes are
 * not compared, because TLS may end in front of this process.
 *
 * @throws {@link ProxyRefusal} 403
 */
export function checkOrigin(request: Request, allowedOrigins: readonly string[]): void {
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const refuse = (message: string): never => {
    const own = [...ownHosts(request)].join(", ");
    throw new ProxyRefusal(
      403,
      "cross_site_request",
      message,
      `${message} Origin: ${JSON.stringify(origin)}, Sec-Fetch-Site: ${JSON.stringify(site)}, own host: ${JSON.stringify(own)}, allowedOrigins: ${JSON.stringify(allowedOrigins)}`,
    );
  };
  const safe = request.method === "GET";
  const allowed = origin !== null && allowedOrigins.includes(origin);
  if (site !== "same-origin" && !allowed) {
    // `none` is an address typed by the user: harmless for reading, never how a program writes.
    if (site !== null && !(safe && site === "none")) refuse("The request comes from another site.");
    if (origin !== null && !isOwn(request, origin)) {
      refuse("The Origin is neither the proxy's own nor an allowed one.");
    }
    if (origin === null && !safe) refuse("A writing request needs an Origin or Sec-Fetch-Site header.");
  }
  if (!safe && !request.headers.has(proxyHeader)) {
    refuse(`A writing request needs the ${proxyHeader} header.`);
  }
}

/** The hosts that the request was sent to: what the browser says, and what the server made of it. */
const ownHosts = (request: Request): Set<string> => {
  const { host } = new URL(request.url);
  return new Set([request.headers.get("host") ?? host, host]);
};

function isOwn(request: Request, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  for (const own of ownHosts(request)) {
    // With the scheme of the Origin, so that its default port may be written out or not.
    const address = `${protocol}//${own}`;
    if (host !== "" && URL.canParse(address) && new URL(address).host === host) return true;
  }
  return false;
}

/**
 * Checks the origins that are allowed besides the proxy's own.
 *
 * @throws TypeError naming one that no browser would ever send.
 */
export function checkAllowedOrigins(origins: unknown): readonly string[] {
  if (!Array.isArray(origins)) throw new TypeError("allowedOrigins must be an array of origins");
  for (const origin of origins) {
    if (typeof origin === "string" && !origin.includes("*") && serializeOrigin(origin) === origin) continue;
    throw new TypeError(
      `allowedOrigins: ${JSON.stringify(origin)} is no origin that a browser sends; write scheme and host alone, such as https://app.example`,
    );
  }
  return origins;
}

/** As a browser writes it: `chrome-extension://id` has an origin there, but none for the URL standard. */
function serializeOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, protocol, host } = new URL(text);
  if (origin !== "null") return origin;
  return host === "" ? undefined : `${protocol}//${host}`;
}
