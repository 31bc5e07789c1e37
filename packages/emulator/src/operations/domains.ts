import { addDomain, frontendApiHost } from "../domains/add-domain.ts";
import { isProviderDomain, readDomainName, readProxyPath } from "../domains/domain-name.ts";
import { isCheckRunning } from "../domains/domain-progress.ts";
import { presentDomain } from "../domains/present-domain.ts";
import { presentDomainStatus } from "../domains/present-domain-status.ts";
import { failure } from "../errors/api-failure.ts";
import { invalidParameter, notFound } from "../errors/parameter-failure.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { DomainRecord } from "../state/domain-record.ts";
import { findInstance } from "../state/store.ts";
import { findApplication } from "./find-application.ts";
import type { Handler, OperationContext } from "./operation-context.ts";
import { refuseTakenDomain } from "./refuse-taken-domain.ts";

function findApplicationDomain(context: OperationContext): {
  application: ApplicationRecord;
  domain: DomainRecord;
} {
  const application = findApplication(context);
  const domain = context.store.findDomain(context.path.domainIDOrName!);
  if (!domain || domain.applicationId !== application.id) throw notFound("domain");
  return { application, domain };
}

export const listApplicationDomains: Handler<"listApplicationDomains"> = (context) => {
  const application = findApplication(context);
  const domains = context.store.domainsOf(application.id).filter(({ development }) => !development);
  return { data: domains.map(presentDomain), total_count: domains.length };
};

export const createApplicationDomain: Handler<"createApplicationDomain"> = (context) => {
  const { store, now } = context;
  const application = findApplication(context);
  const instance = findInstance(application, "production");
  if (!instance) throw notFound("production instance");
  const wanted = context.body;
  const name = readDomainName(wanted.name, "name");
  const proxyPath = readProxyPath(name, wanted.proxy_path);
  const present = store.domainsOf(application.id).filter(({ development }) => !development);
  if (present.some((domain) => domain.name === name)) {
    throw failure(409, "conflict", "Conflict", {
      long: `The application has the domain ${name} already.`,
      meta: { param_name: "name" },
    });
  }
  refuseTakenDomain(store, name, "name");
  const hasPrimary = present.some(({ primary }) => primary);
  if (hasPrimary && !isProviderDomain(name)) {
    throw invalidParameter(
      "name",
      "The instance has a primary domain already; only provider domains can be added beside it.",
      "primary_domain_already_exists",
    );
  }
  const domain = addDomain(store, application, instance, { name, proxyPath, primary: !hasPrimary }, now);
  store.changed([{ application: application.id, domain: domain.id }]);
  return presentDomain(domain);
};

export const updateApplicationDomain: Handler<"updateApplicationDomain"> = (context) => {
  const { store, now } = context;
  const application = findApplication(context);
  const wanted = context.body;
  const domain = store.domainsOf(application.id).find(({ development, primary }) => primary && !development);
  if (!domain) throw notFound("production domain");
  const name = readDomainName(wanted.name, "name");
  const proxyPath = readProxyPath(name, wanted.proxy_path);
  refuseTakenDomain(store, name, "name");
  // The DNS setup of the new name starts from the beginning.
  Object.assign(domain, {
    name,
    proxyPath,
    namedAt: now,
    checksBeganAt: null,
    lastCheckAt: null,
    outcome: null,
    updatedAt: now,
  });
  const instance = findInstance(application, domain.instanceId)!;
  instance.frontendApi = frontendApiHost(domain);
  instance.updatedAt = now;
  store.changed([{ application: application.id, domain: domain.id }]);
  return presentDomain(domain);
};

export const getApplicationDomain: Handler<"getApplicationDomain"> = (context) =>
  presentDomain(findApplicationDomain(context).domain);

export const deleteApplicationDomain: Handler<"deleteApplicationDomain"> = (context) => {
  const { domain } = findApplicationDomain(context);
  if (domain.development || (!domain.primary && domain.proxyPath === null)) {
    throw invalidParameter("domain_id_or_name", "Only provider domains can be deleted.");
  }
  if (domain.primary) {
    throw failure(403, "operation_not_allowed_on_primary_domain", "Operation not allowed", {
      long: "The primary domain of an instance cannot be deleted.",
    });
  }
  context.store.domains.delete(domain.id);
  context.store.changed([{ domain: domain.id }]);
  return { deleted: true, object: "domain", id: domain.id };
};

export const getApplicationDomainStatus: Handler<"getApplicationDomainStatus"> = (context) =>
  presentDomainStatus(findApplicationDomain(context).domain, context.now);

export const triggerDNSCheck: Handler<"triggerDNSCheck"> = (context) => {
  const { domain } = findApplicationDomain(context);
  const { now, store } = context;
  if (domain.development) {
    throw failure(400, "domain_update_forbidden", "Domain update forbidden", {
      long: "A development domain has no DNS records to check.",
    });
  }
  if (isCheckRunning(domain, now)) {
    throw failure(409, "conflict", "Conflict", {
      long: "A DNS check for this domain is running or has just ended. Read the status instead.",
    });
  }
  domain.checksBeganAt ??= now;
  domain.lastCheckAt = now;
  store.changed([{ domain: domain.id }]);
  return { ...presentDomainStatus(domain, now), domain_id: domain.id, last_run_at: now };
};
