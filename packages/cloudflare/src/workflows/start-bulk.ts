import { claimId, readClaim, runId } from "./bulk-claims.ts";
import type { BulkClaim, BulkItem, BulkParams, ClaimedInput } from "./bulk-options.ts";
import { canonicalJSON } from "./canonical-json.ts";
import { checkKeys } from "./check-items.ts";
import { createRuns } from "./create-runs.ts";
import { defaultItemsPerRun, usablePayloadBytes } from "./limits.ts";
import { stableId } from "./start-once.ts";
import {
  checkWorkflow,
  findRun,
  type NewRun,
  type Retention,
  retentionOf,
  type WorkflowBinding,
} from "./workflow-binding.ts";

/** A job: a name and its inputs. */
export interface BulkJob<Input> {
  /** Names the job. In one job, a key is worked on once. */
  job: string;
  /**
   * The inputs. Those that an earlier start of the job had are not run again: it may have had fewer, more, or the same
   * in another order.
   */
  items: Iterable<BulkItem<Input>>;
  /**
   * Inputs for one run. Each takes two steps (three with `report`), and as many requests as your function makes. One
   * run has 50 requests and 1,024 steps on the Free plan, 10,000 of each on the Paid one.
   * @defaultValue 40, which fits the Free plan where an input takes one request
   */
  itemsPerRun?: number;
  /**
   * How long Cloudflare knows runs that have ended, and so for how long a key runs once.
   * @defaultValue 3 days on the Free plan, 7 on the Paid one
   */
  retention?: Retention;
  /**
   * Another number runs the given inputs again: those that failed, or whose run ended without a report.
   * @defaultValue 1
   */
  attempt?: number;
}

/** An input of this start. */
interface Given<Input> extends ClaimedInput {
  readonly item: BulkItem<Input>;
  /** Characters of the input as JSON. */
  readonly size: number;
}

/**
 * Starts a job, as many runs as it takes. Safe to call for every delivery of a message, again after it failed halfway,
 * and with more inputs than before: in one job a key runs once, for as long as Cloudflare keeps runs.
 *
 * @param workflow - the binding of the Workflow.
 * @param job - what to do, and in which portions.
 * @returns the ids of the runs that have these inputs, for {@link bulkReport}.
 * @throws TypeError when the binding is missing, a key occurs twice, an input is no plain JSON data, or the job has the
 * key with another input.
 */
export async function startBulk<Input>(
  workflow: WorkflowBinding<BulkParams<Input>>,
  { job, items, itemsPerRun = defaultItemsPerRun, retention, attempt = 1 }: BulkJob<Input>,
): Promise<string[]> {
  checkWorkflow(workflow);
  if (typeof job !== "string" || job === "") throw new TypeError("startBulk: job must be a name");
  if (!Number.isInteger(itemsPerRun) || itemsPerRun < 1) {
    throw new TypeError("itemsPerRun must be a whole number from 1");
  }
  const given = await readItems(job, [...items]);
  const jobId = await stableId(job, `${attempt}`);
  const unclaimed = new Map(given);
  const runs = new Map<string, readonly ClaimedInput[]>();
  for (let number = 0; unclaimed.size > 0; number++) {
    const id = claimId(jobId, number);
    const claim = await readOrWriteClaim(workflow, id, () => ({
      id,
      params: { job, items: [], claim: makeClaim([...unclaimed.values()], itemsPerRun) },
      ...retentionOf(retention),
    }));
    for (const [index, { inputs }] of claim.runs.entries()) {
      const wanted = inputs.filter(({ key }) => unclaimed.has(key));
      if (wanted.length === 0) continue;
      for (const { key, digest } of wanted) {
        if (given.get(key)!.digest !== digest) {
          throw new TypeError(
            `the job ${JSON.stringify(job)} has the key ${JSON.stringify(key)} with another input: use another key, or another job`,
          );
        }
        unclaimed.delete(key);
      }
      runs.set(runId(id, index), inputs);
    }
  }
  const complete: NewRun<BulkParams<Input>>[] = [];
  for (const [id, inputs] of runs) {
    const all = inputs.flatMap(({ key }) => given.get(key)?.item ?? []);
    if (all.length === inputs.length) {
      complete.push({ id, params: { job, items: all }, ...retentionOf(retention) });
    } else if (!(await findRun(workflow as WorkflowBinding<never>, id))) {
      // Only the start that had all inputs of this run can create it.
      const { key } = inputs.find(({ key }) => given.has(key))!;
      throw new Error(
        `the job ${JSON.stringify(job)} has the key ${JSON.stringify(key)} in a run that was not created: start the job again with the inputs of the start that failed`,
      );
    }
  }
  await createRuns(workflow, complete);
  return [...runs.keys()];
}

async function readItems<Input>(
  job: string,
  items: readonly BulkItem<Input>[],
): Promise<Map<string, Given<Input>>> {
  const where = `the job ${JSON.stringify(job)}`;
  checkKeys(items, where);
  const given = new Map<string, Given<Input>>();
  for (const item of items) {
    const { key, input } = item;
    const about = `${where}, key ${JSON.stringify(key)}: the input`;
    const json = canonicalJSON(input, about);
    if (json.length > usablePayloadBytes) {
      throw new TypeError(`${about} has ${json.length} characters of JSON; ${usablePayloadBytes} fit`);
    }
    given.set(key, { key, digest: (await stableId(json)).slice(0, 16), item, size: json.length });
  }
  return given;
}

/** Puts inputs into runs, as far as one claim and each run have room. */
function makeClaim(given: readonly Given<unknown>[], itemsPerRun: number): BulkClaim {
  const runs: ClaimedInput[][] = [];
  let claimSize = 0;
  let runSize = Number.POSITIVE_INFINITY;
  for (const { key, digest, size } of given) {
    // Keys may take six bytes a character as JSON.
    claimSize += key.length * 6 + 64;
    if (claimSize > usablePayloadBytes) break;
    const run = runs.at(-1);
    const needed = size * 3 + key.length * 6 + 32;
    if (run && run.length < itemsPerRun && runSize + needed <= usablePayloadBytes) {
      run.push({ key, digest });
      runSize += needed;
    } else {
      runs.push([{ key, digest }]);
      runSize = needed;
    }
  }
  return { runs: runs.map((inputs) => ({ inputs })) };
}

async function readOrWriteClaim<Input>(
  workflow: WorkflowBinding<BulkParams<Input>>,
  id: string,
  make: () => NewRun<BulkParams<Input>>,
): Promise<BulkClaim> {
  const reader = workflow as unknown as WorkflowBinding<BulkParams<never>>;
  const existing = await readClaim(reader, id);
  if (existing) return existing;
  let failure: unknown;
  try {
    await workflow.create(make());
  } catch (error) {
    // Another start was faster, perhaps.
    failure = error;
  }
  const written = await readClaim(reader, id);
  if (written) return written;
  throw failure ?? new Error(`the list of inputs ${id} was created and cannot be found: try again later`);
}
