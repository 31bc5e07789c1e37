import type { TransportOptions } from "./transport-options.ts";

/** Proxy options of undici's `EnvHttpProxyAgent`; an empty string disables a proxy. */
export interface ProxySettings {
  httpProxy: string;
  httpsProxy: string;
  noProxy: string;
}

/**
 * Reads the proxy variables. The lower-case name wins, as in curl.
 *
 * @throws TypeError naming the variable that is not the URL of a proxy. The message leaves out the value, which may
 * contain a password.
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
