import { ProxyRefusal } from "./proxy-refusal.ts";

/**
 * Refuses requests to other host names. With DNS rebinding, a foreign site points its own name at this server and
 * becomes same-origin.
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
 * Validates `allowedHosts`.
 *
 * @throws TypeError naming a value that no `Host` header can have.
 */
export function checkAllowedHosts(hosts: unknown): readonly string[] | undefined {
  if (hosts === undefined) return undefined;
  if (!Array.isArray(hosts)) throw new TypeError("allowedHosts must be an array of hosts");
  for (const host of hosts) {
    // A scheme without a default port keeps every port.
    const address = `http+host://${host}`;
    const valid = typeof host === "string" && host !== "" && !/[*/?#@\s]/.test(host) && URL.canParse(address);
    if (valid && host === host.toLowerCase()) continue;
    throw new TypeError(
      `allowedHosts: ${JSON.stringify(host)} is not a host; write name and port as in the Host header, such as app.example or localhost:3000`,
    );
  }
  return hosts;
}
