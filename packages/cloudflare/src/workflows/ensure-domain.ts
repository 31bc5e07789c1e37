import { isApiError, type PlatformClient } from "@clerk-platform/core";
import type { DomainProvisioningParams } from "./domain-provisioning-options.ts";
import { describeFailure, type Failure, mayPassLater } from "./failure.ts";

/** What came of an attempt. */
export type Ensured =
  | { readonly domainID: string; readonly created: boolean }
  | { readonly blocked: Failure }
  | { readonly refused: Failure };

/**
 * Creates the domain unless it is there. Looks first, every time: an earlier attempt may have created it and died
 * before it could say so. The service takes a name once only, so that two at the same moment make one domain.
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
      // Somebody was faster, perhaps ourselves: then it is there now.
      const found = isApiError(error) && error.status < 500 ? await find(clerk) : undefined;
      if (found) return { domainID: found, created: false };
      throw error;
    }
  } catch (error) {
    const failure = describeFailure(error);
    return mayPassLater(error) ? { blocked: failure } : { refused: failure };
  }
}
