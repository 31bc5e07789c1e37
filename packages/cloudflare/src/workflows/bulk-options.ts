import type { PlatformClient } from "@clerk-platform/core";
import type { Failure } from "./failure.ts";

/** One input of a job. */
export interface BulkItem<Input> {
  /** Identifies the input in the job, for example a customer number; at most 200 characters. */
  readonly key: string;
  /** Plain JSON data. */
  readonly input: Input;
}

/** The parameters of a run: a part of a job. */
export interface BulkParams<Input> {
  /** The name of the job. */
  readonly job?: string;
  readonly items: readonly BulkItem<Input>[];
  /** Set by `startBulk` for the run that records which inputs are in which run. */
  readonly claim?: BulkClaim;
}

/** Which inputs of a job were put into which runs. */
export interface BulkClaim {
  readonly runs: readonly { readonly inputs: readonly ClaimedInput[] }[];
}

/** An input that belongs to a run. */
export interface ClaimedInput {
  readonly key: string;
  /** A hash of the input, to detect a later start with another input for the key. */
  readonly digest: string;
}

/** The outcome of one input. */
export type BulkOutcome<Value = unknown> = { readonly key: string } & (
  | { readonly status: "done"; readonly value?: Value }
  /** Nothing was changed that a repetition would duplicate. */
  | { readonly status: "failed"; readonly error: Failure }
  /** The write may have been made, fully or in part. Check before you repeat it. */
  | { readonly status: "unknown"; readonly error: Failure }
);

/** The state of one input of a job: its outcome, or why it has none yet. */
export type BulkState<Value = unknown> =
  | BulkOutcome<Value>
  /** Its run has not ended. */
  | { readonly key: string; readonly status: "waiting" }
  /** Its run ended without a report, so the write may have been made. */
  | { readonly key: string; readonly status: "errored"; readonly error: Failure };

/** The report of a run. */
export interface BulkRunReport<Value = unknown> {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  /** The number of outcomes for which `report` failed. */
  readonly unreported: number;
  /** One outcome for each input, in the order of the inputs. */
  readonly outcomes: readonly BulkOutcome<Value>[];
}

/** The state of a job. The counts add up to `outcomes.length`. */
export interface BulkReport<Value = unknown> {
  /** Whether no input is waiting. */
  readonly finished: boolean;
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly waiting: number;
  readonly errored: number;
  /** One state for each input. */
  readonly outcomes: readonly BulkState<Value>[];
}

/** The second argument of `run`. */
export interface BulkContext<Env> {
  readonly key: string;
  readonly env: Env;
}

/** Identifies the run of a report. */
export interface BulkRunInfo {
  readonly id: string;
  readonly job: string | undefined;
}

/** The options of a bulk Workflow. */
export interface BulkWorkflowOptions<Input, Value, Kept, Env> {
  /** Processes one input. It must use the given client, which knows which calls must not be repeated. */
  run: (clerk: PlatformClient, input: Input, context: BulkContext<Env>) => Promise<Value>;
  /**
   * Returns the part of the value to store, as JSON. Nothing is stored by default, because values may hold secret
   * keys. Secrets in the returned value are redacted.
   */
  remember?: (value: Value, input: Input) => Kept;
  /**
   * What to do with an input that was interrupted during a write: report it as `unknown`, or run it again. Choose
   * `retry` if `run` looks before it writes, so that repeating it changes nothing twice.
   * @defaultValue "report"
   */
  onUnknown?: "report" | "retry";
  /**
   * The number of inputs processed concurrently. They share the client's rate gate.
   * @defaultValue 4
   */
  concurrency?: number;
  /**
   * Called for each outcome at least once while the job runs. Retried for five minutes if it fails, then counted as
   * `unreported`.
   */
  report?: (outcome: BulkOutcome<Kept>, env: Env) => unknown;
  /**
   * Called at least once with the full report of a run that has ended. Store it in R2, D1 or a queue to keep it
   * longer than Cloudflare keeps runs.
   */
  archive?: (report: BulkRunReport<Kept>, env: Env, run: BulkRunInfo) => unknown;
  /**
   * A read that checks whether the service is available. It runs before the first input, and after an outage until
   * it succeeds. A 4xx such as a missing scope counts as success.
   * @defaultValue `(clerk) => clerk.listApplications()`
   */
  probe?: (clerk: PlatformClient) => PromiseLike<unknown>;
  /**
   * Milliseconds to wait for the end of an outage. Inputs that still wait then end as `failed`.
   * @defaultValue 86400000, a day
   */
  giveUpAfterMs?: number;
  /**
   * Creates the client each time the engine wakes the run.
   * @defaultValue `createWorkersClient(env)`
   */
  client?: (env: Env) => PlatformClient;
}
