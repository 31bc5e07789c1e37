import { ProxyRefusal } from "./proxy-refusal.ts";

/** Browsers let no other site send this header without asking first; the client sends it by itself. */
export const proxyHeader = "x-clerk-platform-proxy";

/**
 * Refuses requests that another site made the browser send.
 *
 * @throws {@link ProxyRefusal} 403
 */
export function checkOrigin(request: Request, allowedOrigins: readonly string[]): void {
  const own = new URL(request.url).origin;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const allowed = origin !== null && (origin === own || allowedOrigins.includes(origin));
  const safe = request.method === "GET";
  const refuse = (message: string): never => {
    throw new ProxyRefusal(403, "cross_site_request", message);
  };
  if (origin !== null && !allowed) refuse("The Origin is neither the proxy's own nor an allowed one.");
  if (site !== null && site !== "same-origin" && !allowed) {
    // `none` is an address typed by the user: harmless for reading, never how a program writes.
    if (!safe || site !== "none") refuse("The request comes from another site.");
  }
  if (safe) return;
  if (origin === null && site !== "same-origin")
    refuse("A writing request needs an Origin or Sec-Fetch-Site header.");
  if (!request.headers.has(proxyHeader)) refuse(`A writing request needs the ${proxyHeader} header.`);
}
