import { defaultConfig } from "../config/config-keys.ts";
import { applyTemplate } from "../config/config-templates.ts";
import { addDomain } from "../domains/add-domain.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { EnvironmentType, InstanceRecord } from "../state/instance-record.ts";
import type { Store } from "../state/store.ts";
import { UserTable } from "../state/user-table.ts";
import { developmentHost } from "./development-host.ts";

/** A validated request for an application. */
export interface NewApplication {
  name: string;
  workspace: string | null;
  environments: readonly EnvironmentType[];
  template?: string;
  /** The production domain. */
  domain?: { name: string; proxyPath: string | null };
}

/** Creates an application with its instances and their domains. */
export function createApplication(store: Store, wanted: NewApplication, now: number): ApplicationRecord {
  const application: ApplicationRecord = {
    id: store.random.id("app_"),
    name: wanted.name,
    workspace: wanted.workspace,
    instances: [],
    logo: null,
    favicon: null,
    createdAt: now,
    updatedAt: now,
  };
  for (const environment of wanted.environments) {
    const instance = createInstance(store, environment, wanted.template, now);
    application.instances.push(instance);
    if (environment === "development") {
      addDomain(store, application, instance, { name: instance.frontendApi!, development: true }, now);
    } else if (wanted.domain) {
      addDomain(store, application, instance, wanted.domain, now);
    }
  }
  store.applications.set(application.id, application);
  store.changed([
    { application: application.id },
    ...store.domainsOf(application.id).map(({ id }) => ({ domain: id })),
  ]);
  return application;
}

function createInstance(
  store: Store,
  environment: EnvironmentType,
  template: string | undefined,
  now: number,
): InstanceRecord {
  const config = defaultConfig(environment);
  const { random } = store;
  return {
    id: random.id("ins_"),
    environment,
    secretKey: `sk_${environment === "production" ? "live" : "test"}_${random.base62(42)}`,
    frontendApi:
      environment === "development"
        ? developmentHost(random, (host) => store.findDomain(host) !== undefined)
        : null,
    config: template === undefined ? config : applyTemplate(config, template),
    users: new UserTable(),
    usage: null,
    jwtTemplates: new Map(),
    redirectUrls: new Map(),
    createdAt: now,
    updatedAt: now,
  };
}
