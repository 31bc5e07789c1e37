import type { Application, CreateApplicationRequest } from "@clerk-platform/contract";
import type { PlatformClient } from "../create-platform-client.ts";
import { isOutcomeUnknownError } from "../errors/guards.ts";
import type { CallOptions } from "../options/call-options.ts";

/** The application that should exist. */
export interface WantedApplication extends CreateApplicationRequest {
  /**
   * Your own identifier, e.g. a customer's number: the application is then called `name [marker]` and found by it,
   * even after the name before the bracket was changed. Without it, an application is found by its exact name.
   */
  marker?: string;
}

/** The application that exists now. */
export interface ProvisionedApplication {
  readonly application: Application;
  /** Whether this call created it. An application that was found is not changed. */
  readonly created: boolean;
}

/**
 * Creates an application unless it exists: looks before it creates, and looks again if the outcome of creating it is
 * unknown. The result has the secret keys of its instances. Two processes that provision the same name at the same time
 * can still both create one, because the service accepts equal names.
 *
 * @throws TypeError when several applications match, or the marker cannot be used; otherwise what the calls throw.
 *
 * @example
 * ```ts
 * const { application, created } = await provisionApplication(clerk, { name: "Acme", marker: "customer-42" });
 * ```
 */
export async function provisionApplication(
  clerk: Pick<PlatformClient, "listApplications" | "getApplication" | "createApplication">,
  wanted: WantedApplication,
  options?: CallOptions,
): Promise<ProvisionedApplication> {
  const { marker, ...body } = wanted;
  if (marker !== undefined && !/^[\w.:-]+$/.test(marker)) {
    throw new TypeError("provisionApplication: a marker takes letters, digits and . : _ -");
  }
  const name = marker === undefined ? body.name : `${body.name} [${marker}]`;
  const isWanted = (application: Application): boolean =>
    marker === undefined ? application.name === name : application.name.endsWith(` [${marker}]`);
  const find = async (): Promise<Application | undefined> => {
    const [found, ...others] = (await clerk.listApplications({}, options)).filter(isWanted);
    if (!found) return undefined;
    if (others.length > 0) {
      const ids = [found, ...others].map(({ application_id }) => application_id).join(", ");
      throw new TypeError(
        `provisionApplication: several applications match "${name}": ${ids}; rename all but one`,
      );
    }
    const applicationID = found.application_id;
    return clerk.getApplication({ applicationID, include_secret_keys: true }, options);
  };

  const found = await find();
  if (found) return { application: found, created: false };
  try {
    return {
      application: await clerk.createApplication({ body: { ...body, name } }, options),
      created: true,
    };
  } catch (error) {
    if (!isOutcomeUnknownError(error)) throw error;
    // There was none before, so this call created it.
    const application = await find();
    if (!application) throw error;
    return { application, created: true };
  }
}
