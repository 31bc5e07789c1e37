import type { DomainRecord } from "../state/domain-record.ts";

/** A CNAME record that the owner of a domain has to set. */
export interface CnameTarget {
  /** The name in front of the domain. */
  subdomain: "clerk" | "accounts" | "clkmail" | "clk._domainkey" | "clk2._domainkey";
  target: string;
}

/** The CNAME records of a production domain; a development or provider domain needs none. */
export function cnameTargets(domain: DomainRecord): CnameTarget[] {
  if (domain.development || domain.proxyPath !== null) return [];
  return [
    { subdomain: "clerk", target: "frontend-api.clerk.services" },
    { subdomain: "accounts", target: "accounts.clerk.services" },
    { subdomain: "clkmail", target: `mail.${domain.dnsId}.clerk.services` },
    { subdomain: "clk._domainkey", target: `dkim1.${domain.dnsId}.clerk.services` },
    { subdomain: "clk2._domainkey", target: `dkim2.${domain.dnsId}.clerk.services` },
  ];
}
