import { DomainNotReadyError, type PlatformClient, waitForDomain } from "@clerk-platform/core";
import type { DomainPart } from "./domain-provisioning-options.ts";
import { describeFailure, type Failure, mayPassLater } from "./failure.ts";

/** The result of one poll. */
export type Look =
  | { readonly parts: readonly DomainPart[]; readonly complete: boolean }
  | { readonly blocked: Failure }
  | { readonly refused: Failure };

/** Triggers a DNS check and reads the status of each part. */
export async function lookAtDomain(
  client: () => Pick<PlatformClient, "triggerDNSCheck" | "getApplicationDomainStatus">,
  applicationID: string,
  domainID: string,
): Promise<Look> {
  const parts: DomainPart[] = [];
  try {
    // A wait of 0 ms makes one request.
    await waitForDomain(
      client(),
      { applicationID, domainIDOrName: domainID },
      {
        deadlineMs: 0,
        onProgress: ({ component, status, done, hints }) => parts.push({ component, status, done, hints }),
      },
    );
    return { parts, complete: true };
  } catch (error) {
    if (error instanceof DomainNotReadyError) return { parts, complete: false };
    const failure = describeFailure(error);
    return mayPassLater(error) ? { blocked: failure } : { refused: failure };
  }
}
