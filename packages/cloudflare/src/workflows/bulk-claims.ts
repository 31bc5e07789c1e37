import type { BulkClaim, BulkParams } from "./bulk-options.ts";
import { findRun, type WorkflowBinding } from "./workflow-binding.ts";

/**
 * A job has a list of claims, which says which inputs are in which run. Each claim is a Workflow instance that ends at
 * once with the claim as its result. An id runs once: of several starts at the same time, one writes the next
 * claim. All read it, the one that wrote it too, for `wrangler dev` says to more than one that it did.
 */
export const claimId = (jobId: string, number: number): string => `bulk-${jobId}-${number}`;

/** The id of a run: where its claim is, and its place there. */
export const runId = (claim: string, index: number): string => `${claim}-${index}`;

/** Where the claim of a run is; `undefined` for what is no id of a run. */
export function placeOfRun(id: string): { claim: string; index: number } | undefined {
  const match = /^(?<claim>bulk-[0-9a-f]{40}-\d+)-(?<index>\d+)$/.exec(id);
  return match ? { claim: match.groups!.claim!, index: Number(match.groups!.index) } : undefined;
}

/** Looks at a claim that was just written. */
const lookAgain = { times: 50, everyMs: 100 };

/**
 * Reads a claim.
 *
 * @returns `undefined` where there is none, or none any more.
 * @throws Error when it cannot be read now.
 */
export async function readClaim(
  workflow: WorkflowBinding<BulkParams<never>>,
  id: string,
): Promise<BulkClaim | undefined> {
  const handle = await findRun(workflow as WorkflowBinding<never>, id);
  if (!handle) return undefined;
  let status = "";
  for (let look = 0; look < lookAgain.times; look++) {
    const state = await handle.status();
    if (state.status === "complete") return state.output as BulkClaim;
    status = state.status;
    if (status === "errored" || status === "terminated") break;
    await new Promise((resolve) => setTimeout(resolve, lookAgain.everyMs));
  }
  throw new Error(`the list of inputs ${id} is ${status} and cannot be read: try again later`);
}
