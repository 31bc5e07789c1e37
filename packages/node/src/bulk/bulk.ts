import { type PlatformClient, redact, watchWrites } from "@clerk-platform/core";
import type { BulkContext, BulkOptions, BulkOutcome, BulkReport } from "./bulk-options.ts";
import { Journal } from "./journal.ts";
import type { JournalRecord } from "./journal-record.ts";

/**
 * Runs a function over many inputs concurrently. Every input ends as `done`, `failed` or `unknown`; a failed input does
 * not stop the job. With a checkpoint, a job that was killed at any moment can be restarted: inputs that are done are
 * skipped, and a write whose outcome is unknown is reported instead of repeated.
 *
 * @param fn - processes one input. It must use the client that it receives, which records each write before sending it.
 * @throws TypeError for invalid options, Error for an unusable checkpoint, and any error of the inputs' iterator, after
 * running inputs have finished.
 *
 * @example
 * ```ts
 * const report = await bulk(
 *   clerk,
 *   customers,
 *   (clerk, customer) => clerk.createApplication({ body: { name: customer.name } }),
 *   { key: (customer) => customer.id, checkpoint: "onboarding.jsonl" },
 * );
 * ```
 */
export async function bulk<Input, Value>(
  clerk: PlatformClient,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  fn: (clerk: PlatformClient, input: Input, context: BulkContext) => Promise<Value>,
  options: BulkOptions<Input, Value> = {},
): Promise<BulkReport<Input, Value>> {
  const { concurrency = 8, onProgress, signal, checkpoint, key: keyOf = ownKey } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new TypeError("bulk: concurrency must be a whole number from 1");
  }
  const journal = checkpoint === undefined ? undefined : await Journal.open(checkpoint);
  const counts = { done: 0, failed: 0, unknown: 0 };
  const outcomes: BulkOutcome<Input, Value>[] = [];
  const seen = new Set<string>();
  let begun = 0;
  /** An error that ends the job, from the checkpoint, the inputs or `onProgress`. */
  let broken: { error: unknown } | undefined;
  let unread = true;
  let dropped = false;

  const settle = (index: number, outcome: BulkOutcome<Input, Value>): void => {
    outcomes[index] = outcome;
    counts[outcome.status]++;
    onProgress?.({ ...counts, outcome });
  };

  const work = async (index: number, input: Input): Promise<void> => {
    const key = keyOf(input);
    if (typeof key !== "string" || key === "") throw new TypeError("bulk: every input needs a key");
    if (seen.has(key)) {
      const error = new TypeError(`bulk: duplicate key ${JSON.stringify(key)}`);
      return settle(index, { key, input, resumed: false, status: "failed", error });
    }
    seen.add(key);
    const known = recall<Value>(journal?.earlier.get(key), options);
    if (known) return settle(index, { key, input, resumed: true, ...known });
    const watched = watchWrites(clerk, async () => journal?.append({ key, status: "intent" }));
    let result: Result<Value>;
    try {
      result = { status: "done", value: await fn(watched.client, input, { key, signal }) };
    } catch (error) {
      result = { status: watched.mayHaveWritten() ? "unknown" : "failed", error };
    }
    await journal?.append(toRecord(key, input, result, options));
    settle(index, { key, input, resumed: false, ...result });
  };

  const iterator = iterate(inputs);
  const worker = async (): Promise<void> => {
    while (unread && !broken && !signal?.aborted) {
      try {
        const step = await iterator.next();
        if (step.done) unread = false;
        else if (signal?.aborted) dropped = true;
        else if (!broken) await work(begun++, step.value);
      } catch (error) {
        broken ??= { error };
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, worker));
  } finally {
    await iterator.return(undefined).catch(() => {});
    await journal?.close();
  }
  if (broken) throw broken.error;
  return { ...counts, aborted: unread || dropped, outcomes: outcomes.filter(() => true) };
}

type Result<Value> =
  | { status: "done"; value: Value | undefined }
  | { status: "failed" | "unknown"; error: unknown };

/** Wraps inputs in a generator, which queues concurrent `next()` calls. */
async function* iterate<Input>(inputs: Iterable<Input> | AsyncIterable<Input>): AsyncGenerator<Input, void> {
  yield* inputs;
}

function ownKey(input: unknown): string {
  return (typeof input === "string" ? input : (Object(input) as { key: string }).key) as string;
}

/** The result of an earlier run, or `undefined` if the input must be processed. */
function recall<Value>(
  record: JournalRecord | undefined,
  { onUnknown = "report", onFailed = "retry" }: Pick<BulkOptions<never, never>, "onUnknown" | "onFailed">,
): Result<Value> | undefined {
  if (record?.status === "done") return { status: "done", value: record.value as Value | undefined };
  if (record?.status === "failed") {
    return onFailed === "retry" ? undefined : { status: "failed", error: new Error(record.error) };
  }
  if (!record || onUnknown === "retry") return undefined;
  const why = record.status === "unknown" ? record.error : "the job ended before this write had an outcome";
  return { status: "unknown", error: new Error(why) };
}

function toRecord<Input, Value>(
  key: string,
  input: Input,
  result: Result<Value>,
  { remember }: BulkOptions<Input, Value>,
): JournalRecord {
  if (result.status !== "done") {
    const error = result.error instanceof Error ? result.error.message : String(result.error);
    return { key, status: result.status, error: redact(error) };
  }
  const value = remember && redact(remember(result.value as Value, input));
  return { key, status: "done", ...(value !== undefined && { value }) };
}
