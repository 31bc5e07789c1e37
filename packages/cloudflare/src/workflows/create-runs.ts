import { usablePayloadBytes, workflowLimits } from "./limits.ts";
import { findRun, type NewRun, type WorkflowBinding } from "./workflow-binding.ts";

/**
 * Creates runs in as few requests as Cloudflare allows. Existing runs stay unchanged.
 *
 * @throws Error naming a run that could not be created.
 */
export async function createRuns<Params>(
  workflow: WorkflowBinding<Params>,
  runs: readonly (NewRun<Params> & { id?: string })[],
): Promise<void> {
  for (const instances of batches(runs)) {
    const { errors } = await workflow.createBatch({ instances });
    for (const { index, message } of errors) {
      const id = instances[index]!.id!;
      if (await findRun(workflow, id)) continue;
      throw new Error(`the run ${id} could not be created: ${message}`);
    }
  }
}

function* batches<Params>(runs: readonly NewRun<Params>[]): Generator<NewRun<Params>[]> {
  let batch: NewRun<Params>[] = [];
  let size = 0;
  for (const run of runs) {
    const bytes = new TextEncoder().encode(JSON.stringify(run)).length;
    if (
      batch.length === workflowLimits.runsPerBatch ||
      (batch.length > 0 && size + bytes > usablePayloadBytes)
    ) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(run);
    size += bytes;
  }
  if (batch.length > 0) yield batch;
}
