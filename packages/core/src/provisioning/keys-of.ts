import type { Application, ApplicationInstance } from "@clerk-platform/contract";
import { instanceOf } from "./instance-of.ts";

/** The two keys of an instance. */
export interface InstanceKeys {
  readonly publishableKey: string;
  readonly secretKey: string;
}

/**
 * Both keys of an instance.
 *
 * @throws TypeError when the response that the application came from had no keys: ask for them with
 * `include_secret_keys: true`.
 *
 * @example
 * ```ts
 * const application = await clerk.getApplication({ applicationID, include_secret_keys: true });
 * const { publishableKey, secretKey } = keysOf(application, "development");
 * ```
 */
export function keysOf(
  application: Pick<Application, "application_id" | "instances">,
  envOrInsID: ApplicationInstance["environment_type"] | (string & {}),
): InstanceKeys {
  const instance = instanceOf(application, envOrInsID);
  const { publishable_key: publishableKey, secret_key: secretKey } = instance;
  if (!publishableKey) {
    throw new TypeError(
      `keysOf: ${instance.instance_id} has no publishable key; a production instance gets one with its domain`,
    );
  }
  if (!secretKey) {
    throw new TypeError(
      `keysOf: the response has no secret key of ${instance.instance_id}; read the application with include_secret_keys: true`,
    );
  }
  return { publishableKey, secretKey };
}
