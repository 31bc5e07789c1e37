import { type PlatformClient, redact, watchWrites } from "@clerk-platform/core";
import type { BulkContext, BulkItem, BulkOutcome, BulkWorkflowOptions } from "./bulk-options.ts";
import { describeFailure, type Failure, failedCall, isOutage } from "./failure.ts";
import type { Steps } from "./workflow-binding.ts";

/** The result of one attempt at an input. */
export type Attempt<Kept> =
  | {
      readonly outcome: BulkOutcome<Kept>;
      /** Whether other inputs would fail for the same reason at the moment. */
      readonly outage: boolean;
    }
  /** Nothing was changed, and a retry may succeed later. */
  | {
      readonly later: Failure;
      /** Milliseconds since the epoch. */
      readonly at: number;
      /** The wait that the service requested, in milliseconds. */
      readonly waitMs: number;
    };

/**
 * Processes one input in two steps. The first step stores the intent. If the intent is stored but the second step
 * has no result, the run was interrupted while it processed the input. Then repeatable calls are repeated, and a
 * write that cannot be repeated is not sent again: its outcome is unknown, unless `onUnknown` is `retry`.
 *
 * @param client - creates the client. It is called in a step, where a failure becomes an outcome and does not end
 * the run.
 */
export async function runItem<Input, Value, Kept, Env>(
  step: Steps,
  { run, remember, onUnknown = "report" }: BulkWorkflowOptions<Input, Value, Kept, Env>,
  client: () => PlatformClient,
  { key, input }: BulkItem<Input>,
  attempt: number,
  context: BulkContext<Env>,
): Promise<Attempt<Kept>> {
  const isRepeatable = onUnknown === "retry";
  let first = false;
  await step.do(`begin ${attempt} ${key}`, async () => {
    first = true;
    return null;
  });
  try {
    return await step.do(
      `run ${attempt} ${key}`,
      { retries: { limit: 3, delay: "10 seconds" }, timeout: "15 minutes" },
      async (): Promise<Attempt<Kept>> => {
        const inDoubt = !first && !isRepeatable;
        // If the runtime calls this again, it is not the first time.
        first = false;
        let held = false;
        let mayHaveWritten = (): boolean => false;
        try {
          const watched = watchWrites(client(), async () => {
            if (!inDoubt) return;
            held = true;
            throw new Error("the run was interrupted while this write was under way; it is not repeated");
          });
          ({ mayHaveWritten } = watched);
          const value = await run(watched.client, input, context);
          if (held) {
            throw new Error("the run was interrupted while a write was under way; it is not repeated");
          }
          const kept = remember && redact(remember(value, input));
          const outcome = { key, status: "done" as const, ...(kept !== undefined && { value: kept }) };
          return { outcome, outage: false };
        } catch (error) {
          const failure = describeFailure(error);
          const outage = isOutage(error);
          if (held || (mayHaveWritten() && !isRepeatable))
            return { outcome: { key, status: "unknown", error: failure }, outage };
          if (!outage) {
            return { outcome: { key, status: "failed", error: failure }, outage: false };
          }
          const { retryAfter = 0 } = failedCall(error) as { retryAfter?: number };
          return { later: failure, at: Date.now(), waitMs: retryAfter * 1000 };
        }
      },
    );
  } catch (error) {
    // The step timed out, or its result could not be stored.
    return { outcome: { key, status: "unknown", error: describeFailure(error) }, outage: false };
  }
}
