import type { PlatformClient } from "@clerk-platform/core";
import type { Failure } from "./failure.ts";

/** One of the inputs that a job works on. */
export interface BulkItem<Input> {
  /** Identifies the input in the job, e.g. a customer's number; at most 200 characters. */
  readonly key: string;
  readonly input: Input;
}

/** What a run is started with: a part of a job. */
export interface BulkParams<Input> {
  readonly items: readonly BulkItem<Input>[];
}

/** What became of one input. */
export type BulkOutcome<Value = unknown> = { readonly key: string } & (
  | { readonly status: "done"; readonly value?: Value }
  /** Nothing happened that repeating it would double. */
  | { readonly status: "failed"; readonly error: Failure }
  /** It may or may not have happened, or only in part: look before you repeat it. */
  | { readonly status: "unknown"; readonly error: Failure }
);

/** What became of a run, or of a whole job. */
export interface BulkReport<Value = unknown> {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  /** One for each input, in their order. */
  readonly outcomes: readonly BulkOutcome<Value>[];
}

/** What the function of a job is told besides its input. */
export interface BulkContext<Env> {
  readonly key: string;
  readonly env: Env;
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
  /** Told of every outcome, at least once each. Tried again for some minutes when it fails. */
  report?: (outcome: BulkOutcome<Kept>, env: Env) => unknown;
  /**
   * The client.
   * @defaultValue `createPlatformClient(env)`
   */
  client?: (env: Env) => PlatformClient;
}
