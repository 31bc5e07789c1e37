import { placeOfRun, readClaim } from "./bulk-claims.ts";
import type { BulkClaim, BulkReport, BulkRunReport, BulkState } from "./bulk-options.ts";
import { findRun, type RunReader, type WorkflowBinding } from "./workflow-binding.ts";

/**
 * Reports the state of each input of the given runs: done, failed, unknown, waiting, or errored in a run that ended
 * without a report. The outcomes of a run are known when it has ended.
 *
 * @param ids - the ids returned by {@link startBulk}.
 * @throws TypeError for an id that is not from `startBulk`, and Error naming a run that Cloudflare has deleted.
 */
export async function bulkReport<Value = unknown>(
  workflow: WorkflowBinding<never>,
  ids: readonly string[],
): Promise<BulkReport<Value>> {
  const claims = new Map<string, Promise<BulkClaim | undefined>>();
  const states = ids.map(async (id) => {
    const place = placeOfRun(id);
    if (!place) throw new TypeError(`bulkReport: ${JSON.stringify(id)} is not an id returned by startBulk`);
    const { claim, index } = place;
    if (!claims.has(claim)) claims.set(claim, readClaim(workflow, claim));
    const inputs = (await claims.get(claim))?.runs[index]?.inputs;
    return stateOfRun<Value>(
      workflow,
      id,
      inputs?.map(({ key }) => key),
    );
  });
  const outcomes = (await Promise.all(states)).flat();
  const counts = { done: 0, failed: 0, unknown: 0, waiting: 0, errored: 0 };
  for (const { status } of outcomes) counts[status]++;
  return { finished: counts.waiting === 0, ...counts, outcomes };
}

/** @param keys - the keys of its inputs, if Cloudflare still keeps its claim. */
async function stateOfRun<Value>(
  workflow: RunReader,
  id: string,
  keys: readonly string[] | undefined,
): Promise<BulkState<Value>[]> {
  const run = await findRun(workflow, id);
  const { status, output, error } = (await run?.status()) ?? { status: "absent" };
  if (status === "complete") return [...(output as BulkRunReport<Value>).outcomes];
  if (!keys) {
    throw new Error(
      `bulkReport: the run ${id} no longer exists: Cloudflare keeps runs for 3 days (Free) or up to 30 (Paid), see \`retention\``,
    );
  }
  if (status === "absent") {
    const message = "its run was not created: call startBulk again with the same inputs";
    return keys.map((key) => ({ key, status: "errored", error: { name: "NotStarted", message } }));
  }
  if (status === "errored" || status === "terminated") {
    const message = `the run ${id} ended as ${status}: ${error?.message ?? "no reason given"}`;
    return keys.map((key) => ({ key, status: "errored", error: { name: error?.name ?? "Error", message } }));
  }
  return keys.map((key) => ({ key, status: "waiting" }));
}
