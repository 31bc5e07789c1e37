import type { DomainProvisioningParams, DomainProvisioningResult } from "./domain-provisioning-options.ts";
import { stableId, startOnce } from "./start-once.ts";
import {
  type Retention,
  retentionOf,
  type WorkflowBinding,
  type WorkflowHandle,
} from "./workflow-binding.ts";

/** The options of a start. */
export interface StartDomainOptions {
  /**
   * Another number starts another run for a domain whose run has ended.
   * @defaultValue 1
   */
  attempt?: string | number;
  /**
   * How long Cloudflare keeps an ended run. The domain runs only once within that time.
   * @defaultValue 3 days on the Free plan, 7 on the Paid plan
   */
  retention?: Retention;
}

/**
 * Starts provisioning a domain, or returns the existing run of that domain. It is safe to call again for a
 * redelivered message, for as long as Cloudflare keeps the run.
 *
 * @param options - the options, or only the attempt number.
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

/** Returns the result of a run; `undefined` if it has not ended. */
export async function domainProvisioningResult(
  handle: WorkflowHandle,
): Promise<DomainProvisioningResult | undefined> {
  const { status, output, error } = await handle.status();
  if (status === "errored" || status === "terminated") {
    throw new Error(`the run ${handle.id} ended as ${status}: ${error?.message ?? "no reason given"}`);
  }
  return status === "complete" ? (output as DomainProvisioningResult) : undefined;
}
