import { invalidParameter } from "../errors/parameter-failure.ts";

/** Hosting providers whose own domains can be used, behind a proxy path. */
const providers = ["replit.app", "vercel.app", "netlify.app", "lovable.app", "bolt.host"];

/** Hosting providers whose domains cannot be used at all. */
const unsupported = ["github.io", "herokuapp.com", "pages.dev", "workers.dev", "onrender.com", "fly.dev"];

const reserved = ["clerk.com", "clerk.dev", "clerk.app", "accounts.dev", "lclclerk.com"];

/** The names that the CNAMEs of a domain take. */
const reservedSubdomains = ["clerk", "accounts", "clkmail", "clk", "clk2"];

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether the name lies under a hosting provider's own domain. */
export const isProviderDomain = (name: string): boolean => isUnder(name, providers);

/**
 * Checks a domain name and converts it to lower case.
 *
 * @throws ApiFailure with the status 422.
 */
export function readDomainName(value: string, parameter: string): string {
  const name = value.trim().toLowerCase();
  const labels = name.split(".");
  if (name.length > 253 || labels.length < 2 || !labels.every((part) => label.test(part))) {
    throw invalidParameter(
      parameter,
      "Give a domain name such as example.com, without scheme, port or path.",
      "form_param_format_invalid",
    );
  }
  if (isUnder(name, reserved) || reserved.includes(name)) {
    throw invalidParameter(parameter, "This domain is reserved.", "reserved_domain");
  }
  if (unsupported.includes(name) || providers.includes(name) || isUnder(name, unsupported)) {
    throw invalidParameter(
      parameter,
      "This domain belongs to a hosting provider; use a domain of your own.",
      "known_hosting_domain",
    );
  }
  if (labels.length > 2 && reservedSubdomains.includes(labels[0]!)) {
    throw invalidParameter(parameter, `The subdomain ${labels[0]} is reserved.`, "reserved_subdomain");
  }
  return name;
}

/**
 * Checks the proxy path of a provider domain; `null` for any other domain.
 *
 * @throws ApiFailure with the status 422.
 */
export function readProxyPath(name: string, value: string | undefined): string | null {
  if (!isProviderDomain(name)) {
    if (value === undefined) return null;
    throw invalidParameter("proxy_path", "Only provider domains take a proxy path.");
  }
  const path = value ?? "/__clerk";
  if (path === "") {
    throw invalidParameter(
      "proxy_path",
      "A provider domain needs a proxy path.",
      "proxy_url_required_for_provider_domain",
    );
  }
  if (!/^\/[\w.~-]+$/.test(path) || /^\/\.{1,2}$/.test(path)) {
    throw invalidParameter(
      "proxy_path",
      "Give one path segment with a leading slash, such as /__clerk.",
      "form_param_format_invalid",
    );
  }
  return path;
}

function isUnder(name: string, parents: readonly string[]): boolean {
  return parents.some((parent) => name.endsWith(`.${parent}`));
}
