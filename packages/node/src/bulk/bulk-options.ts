/** How a job is run. */
export interface BulkOptions<Input, Value> {
  /**
   * What identifies an input across runs, e.g. a customer's number.
   * @defaultValue the input's own `key`, or the input where it is a string
   */
  key?: (input: Input) => string;
  /**
   * Inputs that are worked on at the same time. The client's rate gate holds for all of them.
   * @defaultValue 8
   */
  concurrency?: number;
  /** Told after each input. What it throws ends the job, once what is under way is finished. */
  onProgress?: (progress: BulkProgress<Input, Value>) => void;
  /** Stops the job: nothing new is begun, what is under way is finished. */
  signal?: AbortSignal;
  /** A file that remembers what happened, so that the job can be continued after any end. */
  checkpoint?: string;
  /**
   * What to do with inputs that an earlier run left in doubt: report them again, or carry them out (again).
   * @defaultValue "report"
   */
  onUnknown?: "report" | "retry";
  /**
   * What to do with inputs that failed in an earlier run.
   * @defaultValue "retry"
   */
  onFailed?: "report" | "retry";
  /**
   * What of a value the checkpoint keeps, as JSON. Values may hold secret keys: by default nothing is kept, and an
   * input that an earlier run finished has no `value`.
   */
  remember?: (value: Value, input: Input) => unknown;
}

/** What became of one input. */
export type BulkOutcome<Input, Value> = {
  readonly key: string;
  readonly input: Input;
  /** Whether an earlier run found this out. */
  readonly resumed: boolean;
} & (
  | { readonly status: "done"; readonly value: Value | undefined }
  /** Nothing happened that repeating it would double. */
  | { readonly status: "failed"; readonly error: unknown }
  /** It may or may not have happened, or only in part: look before you repeat it. */
  | { readonly status: "unknown"; readonly error: unknown }
);

/** How far a job is. */
export interface BulkProgress<Input, Value> {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  /** The outcome that was just found. */
  readonly outcome: BulkOutcome<Input, Value>;
}

/** What became of a job. */
export interface BulkReport<Input, Value> {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  /** Whether the signal ended it before all inputs had their turn. */
  readonly aborted: boolean;
  /** One per input that had its turn, in their order. */
  readonly outcomes: readonly BulkOutcome<Input, Value>[];
}

/** What the function of a job is told besides its input. */
export interface BulkContext {
  readonly key: string;
  /** The job's signal. Pass it on only where cutting off a write is better than waiting for it. */
  readonly signal: AbortSignal | undefined;
}
