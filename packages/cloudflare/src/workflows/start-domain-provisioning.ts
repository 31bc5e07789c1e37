import type { DomainProvisioningParams, DomainProvisioningResult } from "./domain-provisioning-options.ts";
import { stableId, startOnce } from "./start-once.ts";
import {
  type Retention,
  retentionOf,
  type WorkflowBinding,
  type WorkflowHandle,
} from "./workflow-binding.ts";

/** How a run is started. */
export interface StartDomainOptions {
  /**
   * Another run for a domain whose run has ended, `2` for example.
   * @defaultValue 1
   */
  attempt?: string | number;
  /**
   * How long Cloudflare knows a run that has ended, and so for how long it runs once.
   * @defaultValue 3 days on the Free plan, 7 on the Paid one
   */
  retention?: Retention;
}

/**
 * Starts provisioning a domain, or gives the run of that domain which is there already. Safe to call for every
 * delivery of a message, for as long as Cloudflare knows the run.
 *
 * @param options - or the attempt alone.
 * @throws TypeError when the binding is missing.
 */
export async function startDomainProvisioning(
  workflow: WorkflowBinding<DomainProvisioningParams>,
  params: DomainProvisioningParams,
  options: StartDomainOptions | string | number = {},
): Promise<WorkflowHandle> {
  const { attempt = 1, retention } = typeof options === "object" ? options : { attempt: options };
  const id = await stableId(params.applicationID, params.domain.name.toLowerCase(), `${attempt}`);
  return startOnce(workflow, { id: `domain-${id}`, params, ...retentionOf(retention) });
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
