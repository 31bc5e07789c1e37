import type { Domain, DomainStatus } from "@clerk-platform/contract";
import type { PlatformClient } from "../create-platform-client.ts";
import type { CallOptions } from "../options/call-options.ts";
import { isObject } from "../recipes/is-object.ts";
import { dnsRecords } from "./dns-records.ts";

/** Something that is missing for production. */
export interface MissingForProduction {
  readonly kind:
    | "production_instance"
    | "domain"
    | "oauth_credentials"
    | "dns"
    | "certificate"
    | "mail"
    | "proxy";
  /** What is missing: a domain, a record, a configuration key. */
  readonly name: string;
  /** What to do, in a sentence. */
  readonly step: string;
}

/** How far an application is from production. */
export interface DeploymentState {
  readonly ready: boolean;
  readonly missing: readonly MissingForProduction[];
  /** What to do first; `undefined` when nothing is missing. */
  readonly nextStep: string | undefined;
  readonly domains: readonly { readonly domain: Domain; readonly status: DomainStatus }[];
}

const oauthPrefix = "connection_oauth_";

/**
 * Finds what an application needs for production: the instance, a domain, OAuth credentials for the connections of
 * development, DNS records and certificates. Only reads.
 *
 * @param clerk - the client, or the four methods of it.
 * @param target - the application.
 * @param options - of each call.
 *
 * @example
 * ```ts
 * const { ready, nextStep } = await deploymentState(clerk, { applicationID });
 * ```
 */
export async function deploymentState(
  clerk: Pick<
    PlatformClient,
    "getApplication" | "getConfig" | "listApplicationDomains" | "getApplicationDomainStatus"
  >,
  { applicationID }: { applicationID: string },
  options?: CallOptions,
): Promise<DeploymentState> {
  const { instances } = await clerk.getApplication({ applicationID }, options);
  const has = (type: string): boolean => instances.some(({ environment_type }) => environment_type === type);
  if (!has("production")) {
    return describe(
      [
        {
          kind: "production_instance",
          name: applicationID,
          step: "Add a production instance to the application in Clerk's dashboard: the Platform API has no operation for it.",
        },
      ],
      [],
    );
  }
  const config = (envOrInsID: string): Promise<Record<string, unknown>> =>
    clerk.getConfig({ applicationID, envOrInsID }, options);
  const [development, production] = await Promise.all([
    has("development") ? config("development") : {},
    config("production"),
  ]);
  const domains: { domain: Domain; status: DomainStatus }[] = [];
  for await (const domain of clerk.listApplicationDomains({ applicationID }, options)) {
    const domainIDOrName = domain.id;
    const status = await clerk.getApplicationDomainStatus({ applicationID, domainIDOrName }, options);
    domains.push({ domain, status });
  }
  const missing = [...missingCredentials(development, production), ...domains.flatMap(missingOfDomain)];
  if (domains.length === 0) {
    missing.unshift({
      kind: "domain",
      name: applicationID,
      step: "Add a production domain with createApplicationDomain.",
    });
  }
  return describe(missing, domains);
}

const describe = (
  missing: readonly MissingForProduction[],
  domains: DeploymentState["domains"],
): DeploymentState => ({ ready: missing.length === 0, missing, nextStep: missing[0]?.step, domains });

/** Development can use Clerk's shared credentials; production cannot. */
function missingCredentials(
  development: Record<string, unknown>,
  production: Record<string, unknown>,
): MissingForProduction[] {
  const missing: MissingForProduction[] = [];
  for (const [key, value] of Object.entries(development)) {
    if (!key.startsWith(oauthPrefix) || !isObject(value) || value.enabled !== true) continue;
    const own = isObject(production[key]) ? production[key] : {};
    const lacking = ["client_id", "client_secret"].filter((field) => !own[field]);
    if (own.enabled === true && lacking.length === 0) continue;
    const provider = key.slice(oauthPrefix.length);
    missing.push({
      kind: "oauth_credentials",
      name: key,
      step:
        lacking.length > 0
          ? `Create an OAuth application at ${provider} and set ${lacking.join(" and ")} of ${key} on production.`
          : `Set enabled of ${key} on production: development has it enabled.`,
    });
  }
  return missing;
}

function missingOfDomain({
  domain,
  status,
}: {
  domain: Domain;
  status: DomainStatus;
}): MissingForProduction[] {
  const missing: MissingForProduction[] = [];
  const { name } = domain;
  const targets = new Map(dnsRecords(domain).records.map((record) => [record.name, record.value]));
  for (const cname of Object.values(status.dns.cnames)) {
    if (!cname || cname.verified || !cname.required) continue;
    const value = targets.get(cname.from) ?? cname.to;
    missing.push({ kind: "dns", name: cname.from, step: `Set the CNAME record ${cname.from} to ${value}.` });
  }
  const parts = [
    { kind: "certificate" as const, part: status.ssl, what: "certificate" },
    { kind: "mail" as const, part: status.mail, what: "mail setup" },
    { kind: "proxy" as const, part: status.proxy, what: "proxy" },
  ];
  for (const { kind, part, what } of parts) {
    if (!part || part.required === false || part.status === "complete") continue;
    missing.push({
      kind,
      name,
      step: `Wait for the ${what} of ${name} with waitForDomain (now: ${part.status}).`,
    });
  }
  return missing;
}
