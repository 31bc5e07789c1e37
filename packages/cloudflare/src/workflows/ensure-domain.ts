import { isApiError, type PlatformClient } from "@clerk-platform/core";
import type { DomainProvisioningParams } from "./domain-provisioning-options.ts";
import { describeFailure, type Failure, mayPassLater } from "./failure.ts";

/** The result of an attempt. */
export type Ensured =
  | { readonly domainID: string; readonly created: boolean }
  | { readonly blocked: Failure }
  | { readonly refused: Failure };

/**
 * Creates the domain if it does not exist. It checks first each time, because an earlier attempt may have created
 * it and then crashed. The service accepts a name only once, so concurrent attempts create one domain.
 */
export async function ensureDomain(
  client: () => Pick<PlatformClient, "getApplicationDomain" | "createApplicationDomain">,
  { applicationID, domain }: DomainProvisioningParams,
): Promise<Ensured> {
  const find = async (clerk: ReturnType<typeof client>): Promise<string | undefined> => {
    try {
      return (await clerk.getApplicationDomain({ applicationID, domainIDOrName: domain.name })).id;
    } catch (error) {
      if (isApiError(error, { status: 404 })) return undefined;
      throw error;
    }
  };
  try {
    const clerk = client();
    const existing = await find(clerk);
    if (existing) return { domainID: existing, created: false };
    try {
      const { id } = await clerk.createApplicationDomain({ applicationID, body: domain });
      return { domainID: id, created: true };
    } catch (error) {
      // A concurrent or earlier attempt may have created it.
      const found = isApiError(error) && error.status < 500 ? await find(clerk) : undefined;
      if (found) return { domainID: found, created: false };
      throw error;
    }
  } catch (error) {
    const failure = describeFailure(error);
    return mayPassLater(error) ? { blocked: failure } : { refused: failure };
  }
}
