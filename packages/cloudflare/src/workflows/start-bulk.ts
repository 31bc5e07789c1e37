import type { BulkItem, BulkOutcome, BulkParams, BulkReport } from "./bulk-options.ts";
import { stableId, startOnce } from "./start-once.ts";
import type { WorkflowBinding } from "./workflow-binding.ts";

/** A job: a name and its inputs. */
export interface BulkJob<Input> {
  /** Names the job. The same name gives the same runs, however often it is started. */
  job: string;
  items: Iterable<BulkItem<Input>>;
  /**
   * Inputs for one run. Each takes two steps (three with `report`), of which a run has 1024 on the free plan, and all
   * inputs of a run together may have one megabyte.
   * @defaultValue 200
   */
  itemsPerRun?: number;
}

/**
 * Starts a job, as many runs as it takes. Safe to call for every delivery of a message, and again after it failed
 * halfway.
 *
 * @param workflow - the binding of the Workflow.
 * @param job - what to do, and in which portions.
 * @returns the ids of the runs, for {@link bulkReport}.
 * @throws TypeError when the binding is missing or a key stands twice.
 */
export async function startBulk<Input>(
  workflow: WorkflowBinding<BulkParams<Input>>,
  { job, items, itemsPerRun = 200 }: BulkJob<Input>,
): Promise<string[]> {
  if (!Number.isInteger(itemsPerRun) || itemsPerRun < 1) {
    throw new TypeError("itemsPerRun must be a whole number from 1");
  }
  const all = [...items];
  // Within a run it would be found out, across runs it would not.
  const keys = new Set<string>();
  for (const { key } of all) {
    if (keys.has(key)) throw new TypeError(`startBulk: the key ${JSON.stringify(key)} stands twice`);
    keys.add(key);
  }
  const name = await stableId(job);
  const ids: string[] = [];
  for (let start = 0; start < all.length; start += itemsPerRun) {
    const params = { items: all.slice(start, start + itemsPerRun) };
    ids.push((await startOnce(workflow, `bulk-${name}-${ids.length}`, params)).id);
  }
  return ids;
}

/**
 * What became of a job.
 *
 * @returns `undefined` as long as one of its runs is under way.
 * @throws Error naming a run that ended without a report.
 */
export async function bulkReport<Value = unknown>(
  workflow: WorkflowBinding<never>,
  ids: readonly string[],
): Promise<BulkReport<Value> | undefined> {
  const total = { done: 0, failed: 0, unknown: 0, outcomes: [] as BulkOutcome<Value>[] };
  let finished = true;
  for (const id of ids) {
    const { status, output, error } = await (await workflow.get(id)).status();
    if (status === "errored" || status === "terminated") {
      throw new Error(`the run ${id} ended as ${status}: ${error?.message ?? "no reason given"}`);
    }
    if (status !== "complete") {
      finished = false;
      continue;
    }
    const report = output as BulkReport<Value>;
    total.done += report.done;
    total.failed += report.failed;
    total.unknown += report.unknown;
    total.outcomes.push(...report.outcomes);
  }
  return finished ? total : undefined;
}
