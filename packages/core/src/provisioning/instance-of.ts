import type { Application, ApplicationInstance } from "@clerk-platform/contract";

/**
 * The instance of an application, by environment or by id.
 *
 * @throws TypeError when the application has no such instance, naming those that it has.
 *
 * @example
 * ```ts
 * const { publishable_key } = instanceOf(application, "production");
 * ```
 */
export function instanceOf(
  application: Pick<Application, "application_id" | "instances">,
  envOrInsID: ApplicationInstance["environment_type"] | (string & {}),
): ApplicationInstance {
  const found = application.instances.find(
    ({ environment_type, instance_id }) => environment_type === envOrInsID || instance_id === envOrInsID,
  );
  if (found) return found;
  const present = application.instances.map(({ environment_type }) => environment_type).join(", ");
  throw new TypeError(
    `instanceOf: ${application.application_id} has no instance "${envOrInsID}"; it has ${present || "none"}`,
  );
}
