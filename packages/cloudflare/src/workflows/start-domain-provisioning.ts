import type { DomainProvisioningParams, DomainProvisioningResult } from "./domain-provisioning-options.ts";
import { stableId, startOnce } from "./start-once.ts";
import type { WorkflowBinding, WorkflowHandle } from "./workflow-binding.ts";

/**
 * Starts provisioning a domain, or gives the run of that domain which is there already. Safe to call for every
 * delivery of a message.
 *
 * @param attempt - another run for a domain whose run has ended, `2` for example.
 * @throws TypeError when the binding is missing.
 */
export async function startDomainProvisioning(
  workflow: WorkflowBinding<DomainProvisioningParams>,
  params: DomainProvisioningParams,
  attempt: string | number = 1,
): Promise<WorkflowHandle> {
  const id = await stableId(params.applicationID, params.domain.name.toLowerCase(), `${attempt}`);
  return startOnce(workflow, `domain-${id}`, params);
}

/** What a run came to, if it has. */
export async function domainProvisioningResult(
  handle: WorkflowHandle,
): Promise<DomainProvisioningResult | undefined> {
  const { status, output, error } = await handle.status();
  if (status === "errored" || status === "terminated") {
    throw new Error(`the run ${handle.id} ended as ${status}: ${error?.message ?? "no reason given"}`);
  }
  return status === "complete" ? (output as DomainProvisioningResult) : undefined;
}
