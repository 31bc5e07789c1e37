/** A binding of `workflows` in wrangler.jsonc. */
export interface WorkflowBinding<Params> {
  create(options?: { id?: string; params?: Params }): Promise<WorkflowHandle>;
  get(id: string): Promise<WorkflowHandle>;
}

/** One run of a Workflow. */
export interface WorkflowHandle {
  readonly id: string;
  status(): Promise<{
    status: string;
    error?: { name: string; message: string };
    output?: unknown;
  }>;
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
