import {
  checkWorkflow,
  findRun,
  type NewRun,
  type WorkflowBinding,
  type WorkflowHandle,
} from "./workflow-binding.ts";

/**
 * Starts a run, or returns the existing run with this id. A redelivered message starts no second run, as long as
 * Cloudflare keeps the first.
 *
 * @throws TypeError if the binding is missing, and the other errors of the service.
 */
export async function startOnce<Params>(
  workflow: WorkflowBinding<Params>,
  run: NewRun<Params> & { id: string },
): Promise<WorkflowHandle> {
  checkWorkflow(workflow);
  try {
    return await workflow.create(run);
  } catch (error) {
    // No error code for an existing id is the same in all versions of the service, so check whether the run exists.
    const existing = await findRun(workflow, run.id).catch(() => undefined);
    if (existing) return existing;
    throw error;
  }
}

/** Derives a valid, deterministic id from its parts. */
export async function stableId(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.slice(0, 20), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
