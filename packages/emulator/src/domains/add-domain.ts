import type { ApplicationRecord } from "../state/application-record.ts";
import type { DomainRecord } from "../state/domain-record.ts";
import type { InstanceRecord } from "../state/instance-record.ts";
import type { Store } from "../state/store.ts";

/** Options of a new domain. */
export interface NewDomain {
  name: string;
  development?: boolean;
  primary?: boolean;
  satellite?: boolean;
  proxyPath?: string | null;
}

/** Adds a domain; its name must be checked before. */
export function addDomain(
  store: Store,
  application: ApplicationRecord,
  instance: InstanceRecord,
  domain: NewDomain,
  now: number,
): DomainRecord {
  const record: DomainRecord = {
    id: store.random.id("dmn_"),
    name: domain.name,
    applicationId: application.id,
    instanceId: instance.id,
    development: domain.development ?? false,
    primary: domain.primary ?? true,
    satellite: domain.satellite ?? false,
    proxyPath: domain.proxyPath ?? null,
    dnsId: store.random.lowercase(12),
    namedAt: now,
    checksBeganAt: null,
    lastCheckAt: null,
    outcome: null,
    createdAt: now,
    updatedAt: now,
  };
  store.domains.set(record.id, record);
  if (record.primary && !record.development) instance.frontendApi = frontendApiHost(record);
  return record;
}

export function frontendApiHost(domain: Pick<DomainRecord, "name" | "development">): string {
  return domain.development ? domain.name : `clerk.${domain.name}`;
}
