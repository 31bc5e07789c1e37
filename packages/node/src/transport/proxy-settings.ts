import type { TransportOptions } from "./transport-options.ts";

/** Which proxy for which requests, in the terms of undici: an empty text means none. */
export interface ProxySettings {
  httpProxy: string;
  httpsProxy: string;
  noProxy: string;
}

/**
 * Reads the proxy variables; the lower-case name wins, as in curl.
 *
 * @throws TypeError naming the variable whose value is no URL of a proxy. The value stays untold: it may hold a
 * password.
 */
export function readProxySettings(env: NonNullable<TransportOptions["env"]>): ProxySettings | undefined {
  const httpProxy = read(env, "http_proxy");
  const httpsProxy = read(env, "https_proxy");
  if (!httpProxy && !httpsProxy) return undefined;
  return { httpProxy, httpsProxy, noProxy: env.no_proxy ?? env.NO_PROXY ?? "" };
}

function read(env: NonNullable<TransportOptions["env"]>, lowerCase: string): string {
  const name = env[lowerCase] === undefined ? lowerCase.toUpperCase() : lowerCase;
  const value = env[name]?.trim();
  if (!value) return "";
  const url = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  if (url?.hostname) return url.href;
  throw new TypeError(
    `${name} must be the URL of a proxy such as http://proxy.example:3128, or unset; requests to the API would go through it`,
  );
}
