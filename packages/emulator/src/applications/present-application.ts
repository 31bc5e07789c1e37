import type { Application, ApplicationInstance } from "@clerk-platform/contract";
import type { Sent } from "../operations/sent.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { InstanceRecord } from "../state/instance-record.ts";

/** An application as the API shows it; secret keys only on request. */
export function presentApplication(application: ApplicationRecord, secretKeys: boolean): Sent<Application> {
  return {
    application_id: application.id,
    name: application.name,
    instances: application.instances.map((instance) => presentInstance(instance, secretKeys)),
  };
}

function presentInstance(instance: InstanceRecord, secretKeys: boolean): Sent<ApplicationInstance> {
  const key = publishableKey(instance);
  return {
    instance_id: instance.id,
    environment_type: instance.environment,
    ...(key === undefined ? {} : { publishable_key: key }),
    ...(secretKeys ? { secret_key: instance.secretKey } : {}),
  };
}

/** `pk_test_` or `pk_live_` and the Frontend API host, which a production instance gets with its domain. */
export function publishableKey({ environment, frontendApi }: InstanceRecord): string | undefined {
  if (frontendApi === null) return undefined;
  const encoded = btoa(`${frontendApi}$`).replace(/=+$/, "");
  return `pk_${environment === "production" ? "live" : "test"}_${encoded}`;
}
