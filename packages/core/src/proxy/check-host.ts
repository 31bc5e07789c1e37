import { ProxyRefusal } from "./proxy-refusal.ts";

/**
 * Refuses requests to another name of this server: a foreign site can give its own name this server's address, and is
 * then of the same origin (DNS rebinding).
 *
 * @throws {@link ProxyRefusal} 421
 */
export function checkHost(request: Request, allowedHosts: readonly string[] | undefined): void {
  if (!allowedHosts) return;
  const host = (request.headers.get("host") ?? new URL(request.url).host).toLowerCase();
  if (allowedHosts.includes(host)) return;
  throw new ProxyRefusal(
    421,
    "host_not_allowed",
    "The proxy does not serve this host.",
    `The Host ${JSON.stringify(host)} is not in allowedHosts: ${JSON.stringify(allowedHosts)}`,
  );
}

/**
 * Checks the hosts that are allowed.
 *
 * @throws TypeError naming one that no request can have.
 */
export function checkAllowedHosts(hosts: unknown): readonly string[] | undefined {
  if (hosts === undefined) return undefined;
  if (!Array.isArray(hosts)) throw new TypeError("allowedHosts must be an array of hosts");
  for (const host of hosts) {
    // A scheme that has no default port, so that every port stays.
    const address = `http+host://${host}`;
    const valid = typeof host === "string" && host !== "" && !/[*/?#@\s]/.test(host) && URL.canParse(address);
    if (valid && host === host.toLowerCase()) continue;
    throw new TypeError(
      `allowedHosts: ${JSON.stringify(host)} is no host; write name and port as the Host header has them, such as app.example or localhost:3000`,
    );
  }
  return hosts;
}
