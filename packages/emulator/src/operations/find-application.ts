import { notFound } from "../errors/parameter-failure.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { InstanceRecord } from "../state/instance-record.ts";
import { findInstance } from "../state/store.ts";
import type { OperationContext } from "./operation-context.ts";

/** The application of the path, if the workspace of the token owns it. */
export function findApplication({ store, path, key }: OperationContext): ApplicationRecord {
  const application = store.applications.get(path.applicationID!);
  if (!application || application.workspace !== key.workspace) throw notFound("application");
  return application;
}

/** The application and the instance of the path. */
export function findApplicationInstance(context: OperationContext): {
  application: ApplicationRecord;
  instance: InstanceRecord;
} {
  const application = findApplication(context);
  const instance = findInstance(application, context.path.envOrInsID!);
  if (!instance) throw notFound("instance");
  return { application, instance };
}
