import type { WorkspaceDomain } from "@clerk-platform/contract";
import { presentWorkspaceDomain } from "../domains/present-domain.ts";
import { notFound } from "../errors/parameter-failure.ts";
import type { DomainRecord } from "../state/domain-record.ts";
import { findInstance } from "../state/store.ts";
import { cursorPage } from "./cursor-page.ts";
import type { Handler, OperationContext } from "./operation-context.ts";
import type { Sent } from "./sent.ts";

export const listDomains: Handler<"listDomains"> = (context) => {
  const { name, include_development } = context.query;
  const needle = name?.toLowerCase() ?? "";
  // Reversed before a stable sort: of equal times, the one created last comes first.
  const matching = [...context.store.domains.values()]
    .reverse()
    .filter(
      (domain) =>
        (include_development === "true" || !domain.development) &&
        domain.name.includes(needle) &&
        ownerOf(domain, context) !== undefined,
    );
  matching.sort((a, b) => b.createdAt - a.createdAt);
  const page = cursorPage(matching, context.query);
  return { data: page.map((domain) => present(domain, context)), total_count: matching.length };
};

export const getDomain: Handler<"getDomain"> = (context) => {
  const domain = context.store.findDomain(context.path.domainIDOrName!);
  if (!domain || !ownerOf(domain, context)) throw notFound("domain");
  return present(domain, context);
};

function ownerOf(domain: DomainRecord, { store, key }: OperationContext) {
  const application = store.applications.get(domain.applicationId);
  return application?.workspace === key.workspace ? application : undefined;
}

function present(domain: DomainRecord, context: OperationContext): Sent<WorkspaceDomain> {
  const application = ownerOf(domain, context)!;
  return presentWorkspaceDomain(domain, application, findInstance(application, domain.instanceId)!);
}
