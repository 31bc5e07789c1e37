import type { BulkClaim } from "./bulk-options.ts";
import { findRun, type RunReader } from "./workflow-binding.ts";

/**
 * A job has a list of claims that record which inputs are in which run. Each claim is a Workflow instance that ends
 * at once with the claim as its result. An instance id is unique, so of several concurrent starts one writes the
 * next claim. All of them read it back, because `wrangler dev` reports success to more than one.
 */
export const claimId = (jobId: string, number: number): string => `bulk-${jobId}-${number}`;

/** Builds the id of a run from the number of its claim and its index there. */
export const runId = (claim: string, index: number): string => `${claim}-${index}`;

/** Parses the id of a run; `undefined` if it is not one. */
export function placeOfRun(id: string): { claim: string; index: number } | undefined {
  const match = /^(?<claim>bulk-[0-9a-f]{40}-\d+)-(?<index>\d+)$/.exec(id);
  return match ? { claim: match.groups!.claim!, index: Number(match.groups!.index) } : undefined;
}

/** The polling of a claim that was just written. */
const lookAgain = { times: 50, everyMs: 100 };

/**
 * Reads a claim.
 *
 * @returns `undefined` if it does not exist or Cloudflare has deleted it.
 * @throws Error if it cannot be read at the moment.
 */
export async function readClaim(workflow: RunReader, id: string): Promise<BulkClaim | undefined> {
  const handle = await findRun(workflow, id);
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
