import type { Domain, WorkspaceDomain } from "@clerk-platform/contract";
import type { Sent } from "../operations/sent.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { DomainRecord } from "../state/domain-record.ts";
import type { InstanceRecord } from "../state/instance-record.ts";
import { isoDate } from "../state/iso-date.ts";
import { frontendApiHost } from "./add-domain.ts";
import { cnameTargets } from "./cname-targets.ts";

/** A domain as the API shows it. */
export function presentDomain(domain: DomainRecord): Sent<Domain> {
  const { name, development, proxyPath } = domain;
  const proxyUrl = proxyPath === null ? undefined : `https://${name}${proxyPath}`;
  return {
    object: "domain",
    id: domain.id,
    name,
    is_satellite: domain.satellite,
    is_provider_domain: proxyUrl !== undefined,
    frontend_api_url: proxyUrl ?? `https://${frontendApiHost(domain)}`,
    accounts_portal_url: `https://${development ? name.replace(".clerk.", ".") : `accounts.${name}`}`,
    development_origin: "",
    ...(proxyUrl === undefined ? {} : { proxy_url: proxyUrl }),
    ...(development
      ? {}
      : {
          cname_targets: cnameTargets(domain).map(({ subdomain, target }) => ({
            host: `${subdomain}.${name}`,
            value: target,
            required: true,
          })),
        }),
    created_at: isoDate(domain.createdAt),
    updated_at: isoDate(domain.updatedAt),
  };
}

/** A domain as the workspace-wide operations show it: with the application and instance it belongs to. */
export function presentWorkspaceDomain(
  domain: DomainRecord,
  application: ApplicationRecord,
  instance: InstanceRecord,
): Sent<WorkspaceDomain> {
  return {
    ...presentDomain(domain),
    application: {
      object: "application",
      id: application.id,
      created_at: isoDate(application.createdAt),
      updated_at: isoDate(application.updatedAt),
    },
    instance: {
      object: "instance",
      id: instance.id,
      environment_type: instance.environment,
      created_at: isoDate(instance.createdAt),
      updated_at: isoDate(instance.updatedAt),
    },
  };
}
