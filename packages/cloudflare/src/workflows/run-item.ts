import { type PlatformClient, redact, watchWrites } from "@clerk-platform/core";
import type { BulkContext, BulkItem, BulkOutcome, BulkWorkflowOptions } from "./bulk-options.ts";
import { describeFailure } from "./failure.ts";
import type { Steps } from "./workflow-binding.ts";

/**
 * Works on one input in two steps. What the first one stores is the intent: when it is stored already and the second
 * has no result, an earlier life of this run ended while the input was under way. Then whatever can be repeated is,
 * and a write that cannot is not sent again: it is in doubt.
 */
export async function runItem<Input, Value, Kept, Env>(
  step: Steps,
  { run, remember }: BulkWorkflowOptions<Input, Value, Kept, Env>,
  clerk: PlatformClient,
  { key, input }: BulkItem<Input>,
  context: BulkContext<Env>,
): Promise<BulkOutcome<Kept>> {
  let first = false;
  await step.do(`begin ${key}`, async () => {
    first = true;
    return null;
  });
  try {
    return await step.do(
      `run ${key}`,
      { retries: { limit: 3, delay: "10 seconds" }, timeout: "15 minutes" },
      async () => {
        const inDoubt = !first;
        // Should the runtime call this once more, that is no first time.
        first = false;
        let held = false;
        const watched = watchWrites(clerk, async () => {
          if (!inDoubt) return;
          held = true;
          throw new Error("the run was interrupted while this write was under way; it is not repeated");
        });
        try {
          const value = await run(watched.client, input, context);
          if (held)
            throw new Error("the run was interrupted while a write was under way; it is not repeated");
          const kept = remember && redact(remember(value, input));
          return { key, status: "done" as const, ...(kept !== undefined && { value: kept }) };
        } catch (error) {
          const status = held || watched.mayHaveWritten() ? ("unknown" as const) : ("failed" as const);
          return { key, status, error: describeFailure(error) };
        }
      },
    );
  } catch (error) {
    // The step took too long, or its result could not be stored.
    return { key, status: "unknown", error: describeFailure(error) };
  }
}
