import type { PlatformClient } from "@clerk-platform/core";
import type { Failure } from "./failure.ts";

/** One of the inputs that a job works on. */
export interface BulkItem<Input> {
  /** Identifies the input in the job, e.g. a customer's number; at most 200 characters. */
  readonly key: string;
  /** Plain JSON data. */
  readonly input: Input;
}

/** What a run is started with: a part of a job. */
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
  /** Of the input: tells whether a later start means the same. */
  readonly digest: string;
}

/** What became of one input. */
export type BulkOutcome<Value = unknown> = { readonly key: string } & (
  | { readonly status: "done"; readonly value?: Value }
  /** Nothing happened that repeating it would double. */
  | { readonly status: "failed"; readonly error: Failure }
  /** It may or may not have happened, or only in part: look before you repeat it. */
  | { readonly status: "unknown"; readonly error: Failure }
);

/** How one input of a job is: what became of it, or why nothing did yet. */
export type BulkState<Value = unknown> =
  | BulkOutcome<Value>
  /** Its run has not ended. */
  | { readonly key: string; readonly status: "waiting" }
  /** Its run ended without a report: it may or may not have happened. */
  | { readonly key: string; readonly status: "errored"; readonly error: Failure };

/** What became of a run. */
export interface BulkRunReport<Value = unknown> {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  /** Outcomes that `report` did not take. */
  readonly unreported: number;
  /** One for each input, in their order. */
  readonly outcomes: readonly BulkOutcome<Value>[];
}

/** How a job is: the counts of all inputs add up to `outcomes.length`. */
export interface BulkReport<Value = unknown> {
  /** Whether no input is waiting. */
  readonly finished: boolean;
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly waiting: number;
  readonly errored: number;
  /** One for each input. */
  readonly outcomes: readonly BulkState<Value>[];
}

/** What the function of a job is told besides its input. */
export interface BulkContext<Env> {
  readonly key: string;
  readonly env: Env;
}

/** Which run a report is of. */
export interface BulkRunInfo {
  readonly id: string;
  readonly job: string | undefined;
}

/** How inputs are worked on. */
export interface BulkWorkflowOptions<Input, Value, Kept, Env> {
  /** Works on one input. It must use the client it is given: that one knows which calls must not be made twice. */
  run: (clerk: PlatformClient, input: Input, context: BulkContext<Env>) => Promise<Value>;
  /**
   * What of a value is kept, as JSON. Values may hold secret keys: by default nothing is kept. Secrets that are
   * returned here are struck out.
   */
  remember?: (value: Value, input: Input) => Kept;
  /**
   * Inputs that are worked on at the same time. The client's rate gate holds for all of them.
   * @defaultValue 4
   */
  concurrency?: number;
  /**
   * Told of every outcome, at least once each, while the job goes on. Tried again for five minutes when it fails, then
   * counted as `unreported`.
   */
  report?: (outcome: BulkOutcome<Kept>, env: Env) => unknown;
  /**
   * Told the whole report of a run that has ended, at least once: put it into R2, D1 or a queue to have it for longer
   * than Cloudflare keeps runs.
   */
  archive?: (report: BulkRunReport<Kept>, env: Env, run: BulkRunInfo) => unknown;
  /**
   * A read that shows whether the service can be used: made before the first input, and after an outage until it
   * succeeds. A refusal counts as success.
   * @defaultValue `(clerk) => clerk.listApplications()`
   */
  probe?: (clerk: PlatformClient) => PromiseLike<unknown>;
  /**
   * Milliseconds for which an outage is waited out. What is still waiting then ends as `failed`.
   * @defaultValue 86400000, a day
   */
  giveUpAfterMs?: number;
  /**
   * The client; made anew whenever the engine wakes the run.
   * @defaultValue `createWorkersClient(env)`
   */
  client?: (env: Env) => PlatformClient;
}
