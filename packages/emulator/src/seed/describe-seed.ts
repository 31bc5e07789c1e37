import { domainProgress } from "../domains/domain-progress.ts";
import type { KeyOptions } from "../keys/key-options.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { DomainRecord } from "../state/domain-record.ts";
import type { Store } from "../state/store.ts";
import { transferStatus } from "../transfers/present-transfer.ts";
import { describeUser } from "./build-known-user.ts";
import type { ApplicationSeed, DomainState, SeedOptions } from "./seed-options.ts";

/**
 * The present state as a seed for people to edit: applications of a workspace, their domain, users, usage
 * and pending transfers, and keys. Ids, configurations, templates and redirect URLs are in a snapshot only.
 */
export function describeSeed(store: Store, workspace: string, now: number): SeedOptions {
  const applications = [...store.applications.values()]
    .filter((application) => application.workspace === workspace)
    .map((application) => describeApplication(store, application, now));
  return structuredClone({ applications, keys: describeKeys(store) });
}

/** The tokens that are accepted. */
export function describeKeys(store: Store): KeyOptions[] {
  return structuredClone([...store.keys.values()]);
}

function describeApplication(store: Store, application: ApplicationRecord, now: number): ApplicationSeed {
  const domain = store.domainsOf(application.id).find(({ development, primary }) => primary && !development);
  const pending = [...store.transfers.values()].some(
    (transfer) => transfer.applicationId === application.id && transferStatus(transfer, now) === "pending",
  );
  const users: Record<string, unknown> = {};
  const usage: Record<string, unknown> = {};
  for (const instance of application.instances) {
    if (instance.users.size > 0) users[instance.environment] = [...instance.users.values()].map(describeUser);
    if (instance.usage) usage[instance.environment] = instance.usage;
  }
  return {
    name: application.name,
    ...(domain ? { domain: { name: domain.name, state: stateOf(domain, now) } } : {}),
    ...(!domain && application.instances.some(({ environment }) => environment === "production")
      ? { production: true }
      : {}),
    ...(Object.keys(users).length > 0 ? { users } : {}),
    ...(Object.keys(usage).length > 0 ? { usage } : {}),
    ...(pending ? { transfer: "pending" as const } : {}),
  };
}

function stateOf(domain: DomainRecord, now: number): DomainState {
  if (domain.outcome !== null && domain.outcome !== "complete") return "failed";
  return domainProgress(domain, now).ssl === "complete" ? "complete" : "pending";
}
