import { bindingError, hasMethod } from "../client/binding-error.ts";

/** A Workflow binding (`workflows` in wrangler.jsonc). */
export interface WorkflowBinding<Params> {
  create(options?: NewRun<Params>): Promise<WorkflowHandle>;
  createBatch(options: { instances: NewRun<Params>[] }): Promise<{
    errors: { index: number; message: string }[];
  }>;
  get(id: string): Promise<WorkflowHandle>;
}

/** A Workflow binding that is only read, whatever the parameters of its runs. */
export type RunReader = Pick<WorkflowBinding<never>, "get">;

/** The options to create a run. */
export interface NewRun<Params> {
  id?: string;
  params?: Params;
  retention?: { successRetention?: Retention; errorRetention?: Retention };
}

/**
 * How long Cloudflare keeps an ended run, for example `"30 days"` or a number of milliseconds. The Free plan allows
 * 3 days, the Paid plan 30.
 */
export type Retention = number | `${number} ${"hour" | "day" | "week"}${"s" | ""}`;

/** One run of a Workflow. */
export interface WorkflowHandle {
  readonly id: string;
  status(): Promise<RunStatus>;
}

/** The status of a run. */
export interface RunStatus {
  status: string;
  error?: { name: string; message: string };
  output?: unknown;
}

/** The steps of a Workflow. The runtime's own type turns results that contain `unknown` into `never`. */
export interface Steps {
  do<T>(name: string, run: () => Promise<T>): Promise<T>;
  do<T>(name: string, config: StepConfig, run: () => Promise<T>): Promise<T>;
  sleep(name: string, ms: number): Promise<void>;
}

/** The retry limit and the timeout of one step. */
export interface StepConfig {
  retries?: { limit: number; delay: number | "10 seconds"; backoff?: "constant" | "linear" | "exponential" };
  timeout?: "15 minutes";
}

/**
 * Checks that the binding exists.
 *
 * @throws TypeError with the entry to add to wrangler.jsonc.
 */
export function checkWorkflow(workflow: unknown): void {
  if (hasMethod(workflow, "create")) return;
  throw bindingError(
    "the Workflow",
    "is not bound",
    'add "workflows": [{ "name": "…", "binding": "…", "class_name": "<the exported class>" }] to wrangler.jsonc, then run "npx wrangler types"',
  );
}

/** Gets a run by its id; `undefined` if it does not exist or Cloudflare has deleted it. */
export async function findRun(workflow: RunReader, id: string): Promise<WorkflowHandle | undefined> {
  try {
    return await workflow.get(id);
  } catch (error) {
    if (/not[._ ]?found/i.test(String((error as Error)?.message))) return undefined;
    throw error;
  }
}

/** The create options for a retention. */
export const retentionOf = (retention: Retention | undefined): Pick<NewRun<never>, "retention"> =>
  retention === undefined ? {} : { retention: { successRetention: retention, errorRetention: retention } };
