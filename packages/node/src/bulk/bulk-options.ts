/** Options of a job. */
export interface BulkOptions<Input, Value> {
  /**
   * Returns the id of an input, which must stay the same across runs, such as a customer number.
   * @defaultValue the input's own `key`, or the input itself if it is a string
   */
  key?: (input: Input) => string;
  /**
   * The number of inputs that are processed at the same time. They share the client's rate gate.
   * @defaultValue 8
   */
  concurrency?: number;
  /** Called after each input. If it throws, the job finishes the running inputs and rejects. */
  onProgress?: (progress: BulkProgress<Input, Value>) => void;
  /** Stops the job: no new input is started, running inputs are finished. */
  signal?: AbortSignal;
  /** The path of a file that records progress, so that a job can resume after it was stopped or killed. */
  checkpoint?: string;
  /**
   * What to do with inputs whose outcome in an earlier run is unknown: report them again, or retry them.
   * @defaultValue "report"
   */
  onUnknown?: "report" | "retry";
  /**
   * What to do with inputs that failed in an earlier run.
   * @defaultValue "retry"
   */
  onFailed?: "report" | "retry";
  /**
   * Selects the part of a value that the checkpoint stores, as JSON. Values may contain secret keys, so by default
   * nothing is stored, and inputs that an earlier run finished have no `value`.
   */
  remember?: (value: Value, input: Input) => unknown;
}

/** The outcome of one input. */
export type BulkOutcome<Input, Value> = {
  readonly key: string;
  readonly input: Input;
  /** Whether the outcome comes from an earlier run. */
  readonly resumed: boolean;
} & (
  | { readonly status: "done"; readonly value: Value | undefined }
  /** Retrying the input repeats no write. */
  | { readonly status: "failed"; readonly error: unknown }
  /** A write may have been applied, fully or in part: check before you retry the input. */
  | { readonly status: "unknown"; readonly error: unknown }
);

/** The progress of a job. */
export interface BulkProgress<Input, Value> {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  /** The outcome of the input that finished last. */
  readonly outcome: BulkOutcome<Input, Value>;
}

/** The result of a job. */
export interface BulkReport<Input, Value> {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  /** Whether the signal stopped the job before all inputs were processed. */
  readonly aborted: boolean;
  /** One outcome per processed input, in input order. */
  readonly outcomes: readonly BulkOutcome<Input, Value>[];
}

/** The context that a job's function receives with each input. */
export interface BulkContext {
  readonly key: string;
  /** The job's signal. Pass it to a call only if aborting a write is better than waiting for it. */
  readonly signal: AbortSignal | undefined;
}
