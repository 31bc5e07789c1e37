import { bindingError, hasMethod } from "../client/binding-error.ts";

/** A binding of `workflows` in wrangler.jsonc. */
export interface WorkflowBinding<Params> {
  create(options?: NewRun<Params>): Promise<WorkflowHandle>;
  createBatch(options: { instances: NewRun<Params>[] }): Promise<{
    errors: { index: number; message: string }[];
  }>;
  get(id: string): Promise<WorkflowHandle>;
}

/** What a run is created from. */
export interface NewRun<Params> {
  id?: string;
  params?: Params;
  retention?: { successRetention?: Retention; errorRetention?: Retention };
}

/**
 * How long Cloudflare knows a run after it has ended, e.g. `"30 days"` or a number of milliseconds. The Free plan
 * allows 3 days, the Paid one 30.
 */
export type Retention = number | `${number} ${"hour" | "day" | "week"}${"s" | ""}`;

/** One run of a Workflow. */
export interface WorkflowHandle {
  readonly id: string;
  status(): Promise<RunStatus>;
}

/** How a run is. */
export interface RunStatus {
  status: string;
  error?: { name: string; message: string };
  output?: unknown;
}

/** The steps of a Workflow; the runtime's own type makes `never` of results that have an `unknown` inside. */
export interface Steps {
  do<T>(name: string, run: () => Promise<T>): Promise<T>;
  do<T>(name: string, config: StepConfig, run: () => Promise<T>): Promise<T>;
  sleep(name: string, ms: number): Promise<void>;
}

/** How often and how long one step may be tried. */
export interface StepConfig {
  retries?: { limit: number; delay: number | "10 seconds"; backoff?: "constant" | "linear" | "exponential" };
  timeout?: "15 minutes";
}

/**
 * Refuses a binding that is missing.
 *
 * @throws TypeError saying what to add to wrangler.jsonc.
 */
export function checkWorkflow(workflow: unknown): void {
  if (hasMethod(workflow, "create")) return;
  throw bindingError(
    "the Workflow",
    "is not bound",
    'add "workflows": [{ "name": "…", "binding": "…", "class_name": "<the exported class>" }] to wrangler.jsonc, then run "npx wrangler types"',
  );
}

/** A run by its id; `undefined` where there is none, or none any more. */
export async function findRun(
  workflow: WorkflowBinding<never>,
  id: string,
): Promise<WorkflowHandle | undefined> {
  try {
    return await workflow.get(id);
  } catch (error) {
    if (/not[._ ]?found/i.test(String((error as Error)?.message))) return undefined;
    throw error;
  }
}

/** How runs are created that are to be known for some time. */
export const retentionOf = (retention: Retention | undefined): Pick<NewRun<never>, "retention"> =>
  retention === undefined ? {} : { retention: { successRetention: retention, errorRetention: retention } };
