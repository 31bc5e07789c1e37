import type { CreateApplicationRequest } from "@clerk-platform/contract";
import { createApplication as create } from "../applications/create-application.ts";
import { presentApplication } from "../applications/present-application.ts";
import { configTemplates } from "../config/config-templates.ts";
import { readDomainName, readProxyPath } from "../domains/domain-name.ts";
import { failure } from "../errors/api-failure.ts";
import { invalidParameter, notFound } from "../errors/parameter-failure.ts";
import type { Change } from "../state/change.ts";
import type { EnvironmentType } from "../state/instance-record.ts";
import { transferStatus } from "../transfers/present-transfer.ts";
import { findApplication } from "./find-application.ts";
import type { Handler } from "./operation-context.ts";
import { readName } from "./read-name.ts";
import { refuseTakenDomain } from "./refuse-taken-domain.ts";

export const listApplications: Handler<"listApplications"> = ({ store, key, query }) =>
  [...store.applications.values()]
    .filter(({ workspace }) => workspace === key.workspace)
    .map((application) => presentApplication(application, query.include_secret_keys === true));

export const createApplication: Handler<"createApplication"> = ({ store, key, body: wanted, now }) => {
  const name = readName(wanted.name);
  const environments = readEnvironments(wanted);
  if (wanted.template !== undefined && !configTemplates.has(wanted.template)) {
    throw invalidParameter("template", `Known templates: ${[...configTemplates.keys()].join(", ")}.`);
  }
  if (wanted.proxy_path !== undefined && wanted.domain === undefined) {
    throw invalidParameter("domain", "proxy_path needs a domain.", "form_conditional_param_missing");
  }
  const domain = wanted.domain === undefined ? undefined : readDomainName(wanted.domain, "domain");
  if (domain !== undefined) refuseTakenDomain(store, domain, "domain");
  const application = create(
    store,
    {
      name,
      workspace: key.workspace,
      environments,
      ...(wanted.template === undefined ? {} : { template: wanted.template }),
      ...(domain === undefined
        ? {}
        : { domain: { name: domain, proxyPath: readProxyPath(domain, wanted.proxy_path) } }),
    },
    now,
  );
  return presentApplication(application, true);
};

/** A development instance always exists; a domain or the wish for one adds production. */
function readEnvironments({ environment_types, domain }: CreateApplicationRequest): EnvironmentType[] {
  for (const type of environment_types ?? []) {
    if (type === "development" || type === "production") continue;
    throw failure(400, "invalid_environment_type", "Invalid environment type", {
      long: `environment_types accepts "development" and "production", not ${JSON.stringify(type.slice(0, 100))}.`,
      meta: { param_name: "environment_types" },
    });
  }
  const production = domain !== undefined || environment_types?.includes("production");
  const development =
    environment_types === undefined ||
    environment_types.length === 0 ||
    environment_types.includes("development");
  return [...(development ? ["development" as const] : []), ...(production ? ["production" as const] : [])];
}

export const getApplication: Handler<"getApplication"> = (context) =>
  presentApplication(findApplication(context), context.query.include_secret_keys === true);

export const updateApplication: Handler<"updateApplication"> = (context) => {
  const application = findApplication(context);
  const { name } = context.body;
  if (name !== undefined) {
    application.name = readName(name);
    application.updatedAt = context.now;
    context.store.changed([{ application: application.id }]);
  }
  return presentApplication(application, false);
};

export const deleteApplication: Handler<"deleteApplication"> = (context) => {
  const application = findApplication(context);
  const canceled: Change[] = [];
  for (const transfer of context.store.transfers.values()) {
    const pending = transferStatus(transfer, context.now) === "pending";
    if (transfer.applicationId !== application.id || !pending) continue;
    transfer.canceledAt = context.now;
    canceled.push({ transfer: transfer.id });
  }
  context.store.changed([...context.store.removeApplication(application), ...canceled]);
  return { deleted: true, object: "application", id: application.id };
};

export const claimAccountlessApplication: Handler<"claimAccountlessApplication"> = ({
  store,
  key,
  body,
  now,
}) => {
  const { token, name } = body;
  if (!key.activeOrganization) {
    throw failure(403, "authorization_invalid", "Unauthorized request", {
      long: "Claiming an application needs a token with an active organization.",
    });
  }
  const application = store.applications.get(store.claims.get(token) ?? "");
  if (!application) throw notFound("claimable application for this token");
  application.name = readName(name);
  application.workspace = key.workspace;
  application.updatedAt = now;
  store.claims.delete(token);
  store.changed([{ application: application.id, claim: token }]);
  return presentApplication(application, false);
};
