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
  /** The name of the job. A job runs each key once. */
  job: string;
  /**
   * The inputs. Inputs from an earlier start of the job do not run again, in whichever order or number they are
   * passed.
   */
  items: Iterable<BulkItem<Input>>;
  /**
   * The number of inputs in one run. Each takes two steps (three with `report`) and the requests of your function.
   * A run has 50 requests and 1,024 steps on the Free plan, and 10,000 of each on the Paid plan.
   * @defaultValue 40, which fits the Free plan if an input takes one request
   */
  itemsPerRun?: number;
  /**
   * How long Cloudflare keeps ended runs. A key runs only once within that time.
   * @defaultValue 3 days on the Free plan, 7 on the Paid plan
   */
  retention?: Retention;
  /**
   * Another number runs the given inputs again, for example those that failed.
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
 * Starts a job, with as many runs as it needs. It is safe to call again for a redelivered message, after a partial
 * failure, and with more inputs: a job runs each key once, for as long as Cloudflare keeps runs.
 *
 * @param workflow - the binding of the Workflow.
 * @param job - the name, the inputs and the options of the job.
 * @returns the ids of the runs with these inputs, for {@link bulkReport}.
 * @throws TypeError if the binding is missing, a key occurs twice, an input is not plain JSON data, or the job has
 * the key with another input.
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
    } else if (!(await findRun(workflow, id))) {
      // Only a start with all inputs of this run can create it.
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

/** Distributes inputs to runs within the size limits of a claim and of each run. */
function makeClaim(given: readonly Given<unknown>[], itemsPerRun: number): BulkClaim {
  const runs: ClaimedInput[][] = [];
  let claimSize = 0;
  let runSize = Number.POSITIVE_INFINITY;
  for (const { key, digest, size } of given) {
    // A character of a key may take six bytes as JSON.
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
  const existing = await readClaim(workflow, id);
  if (existing) return existing;
  let failure: unknown;
  try {
    await workflow.create(make());
  } catch (error) {
    // A concurrent start may have created it.
    failure = error;
  }
  const written = await readClaim(workflow, id);
  if (written) return written;
  throw failure ?? new Error(`the list of inputs ${id} was created and cannot be found: try again later`);
}
