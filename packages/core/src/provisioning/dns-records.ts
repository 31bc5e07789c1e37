import type { Domain } from "@clerk-platform/contract";

/** A CNAME record that a domain needs. */
export interface DNSRecord {
  readonly type: "CNAME";
  /** The full name, without a dot at the end. */
  readonly name: string;
  readonly value: string;
}

/** The DNS records of a domain, in several forms. */
export interface DNSRecords {
  readonly records: readonly DNSRecord[];
  /** Lines of a zone file (RFC 1035). */
  readonly zoneFile: string;
  /** Bodies for Cloudflare's `POST /zones/{zone_id}/dns_records`; not proxied, as Clerk's checks require. */
  readonly cloudflare: readonly { type: "CNAME"; name: string; content: string; ttl: 1; proxied: false }[];
  /** Terraform resources of the provider `cloudflare`, version 5; they take the zone from `var.zone_id`. */
  readonly terraform: string;
}

/**
 * Writes the DNS records that a domain needs as a zone file, as bodies for Cloudflare's API and as Terraform text.
 * Development domains and provider domains need none.
 *
 * @throws TypeError when the response names something that is not a host name: it is never copied into a file.
 *
 * @example
 * ```ts
 * const { data } = await clerk.listApplicationDomains({ applicationID });
 * for (const domain of data) console.log(dnsRecords(domain).zoneFile);
 * ```
 */
export function dnsRecords(domain: Pick<Domain, "cname_targets">): DNSRecords {
  const records = (domain.cname_targets ?? []).map(({ host, value }) => ({
    type: "CNAME" as const,
    name: hostName(host),
    value: hostName(value),
  }));
  return {
    records,
    zoneFile: records.map(({ name, value }) => `${name}. 300 IN CNAME ${value}.\n`).join(""),
    cloudflare: records.map(({ type, name, value }) => ({
      type,
      name,
      content: value,
      ttl: 1,
      proxied: false,
    })),
    terraform: records.map(terraformResource).join("\n"),
  };
}

const terraformResource = ({
  name,
  value,
}: DNSRecord): string => `resource "cloudflare_dns_record" "${name.replace(/[^a-z0-9]/gi, "_")}" {
  zone_id = var.zone_id
  type    = "CNAME"
  name    = "${name}"
  content = "${value}"
  ttl     = 1
  proxied = false
}
`;

function hostName(text: string | undefined): string {
  if (
    text &&
    text.length <= 253 &&
    /^[a-z0-9_]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9])?)+$/i.test(text)
  ) {
    return text;
  }
  throw new TypeError("dnsRecords: the domain's cname_targets hold something that is not a host name");
}
