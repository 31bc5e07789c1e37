import {
  checkWorkflow,
  findRun,
  type NewRun,
  type WorkflowBinding,
  type WorkflowHandle,
} from "./workflow-binding.ts";

/**
 * Starts a run, or gives the one that has this id already: however often a message is delivered, it runs once, as
 * long as Cloudflare knows the first run.
 *
 * @throws TypeError when the binding is missing, and what the service throws for other reasons.
 */
export async function startOnce<Params>(
  workflow: WorkflowBinding<Params>,
  run: NewRun<Params> & { id: string },
): Promise<WorkflowHandle> {
  checkWorkflow(workflow);
  try {
    return await workflow.create(run);
  } catch (error) {
    // Nothing tells an id that is taken from other failures in every version of the service: see whether it is there.
    const existing = await findRun(workflow as WorkflowBinding<never>, run.id).catch(() => undefined);
    if (existing) return existing;
    throw error;
  }
}

/** An id made of anything: the same for the same parts, and of characters that ids may have. */
export async function stableId(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.slice(0, 20), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
