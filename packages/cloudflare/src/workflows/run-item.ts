import { type PlatformClient, redact, watchWrites } from "@clerk-platform/core";
import type { BulkContext, BulkItem, BulkOutcome, BulkWorkflowOptions } from "./bulk-options.ts";
import { describeFailure, type Failure, isOutage } from "./failure.ts";
import type { Steps } from "./workflow-binding.ts";

/** What came of one attempt at an input. */
export type Attempt<Kept> =
  | {
      readonly outcome: BulkOutcome<Kept>;
      /** Whether other inputs would fare no better at the moment. */
      readonly outage: boolean;
    }
  /** Nothing happened, and the same may succeed later. */
  | {
      readonly later: Failure;
      /** Milliseconds since the epoch. */
      readonly at: number;
      /** Milliseconds that the service asked to wait. */
      readonly waitMs: number;
    };

/**
 * Works on one input in two steps. What the first one stores is the intent: when it is stored already and the second
 * has no result, an earlier life of this run ended while the input was under way. Then whatever can be repeated is,
 * and a write that cannot is not sent again: it is in doubt.
 *
 * @param client - gives the client; called in a step, where a failure is an outcome and not the end of the run.
 */
export async function runItem<Input, Value, Kept, Env>(
  step: Steps,
  { run, remember }: BulkWorkflowOptions<Input, Value, Kept, Env>,
  client: () => PlatformClient,
  { key, input }: BulkItem<Input>,
  attempt: number,
  context: BulkContext<Env>,
): Promise<Attempt<Kept>> {
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
        const inDoubt = !first;
        // Should the runtime call this once more, that is no first time.
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
          if (held || mayHaveWritten())
            return { outcome: { key, status: "unknown", error: failure }, outage };
          if (!outage) {
            return { outcome: { key, status: "failed", error: failure }, outage: false };
          }
          const { retryAfter = 0 } = error as { retryAfter?: number };
          return { later: failure, at: Date.now(), waitMs: retryAfter * 1000 };
        }
      },
    );
  } catch (error) {
    // The step took too long, or its result could not be stored.
    return { outcome: { key, status: "unknown", error: describeFailure(error) }, outage: false };
  }
}
