import { backoff } from "./backoff.ts";
import type { BulkItem, BulkOutcome } from "./bulk-options.ts";
import { describeFailure, type Failure, isOutage } from "./failure.ts";
import type { Attempt } from "./run-item.ts";
import type { Steps } from "./workflow-binding.ts";

/** The dependencies of a run. */
export interface BulkRunSettings<Input, Kept> {
  readonly step: Steps;
  readonly concurrency: number;
  readonly giveUpAfterMs: number;
  /** Makes a read and throws its error, if any. */
  readonly probe: () => PromiseLike<unknown>;
  readonly attempt: (item: BulkItem<Input>, number: number) => Promise<Attempt<Kept>>;
  /** Called once for each input. */
  readonly settle: (outcome: BulkOutcome<Kept>) => void;
}

/** An input without an outcome. */
interface Pending<Input> {
  readonly item: BulkItem<Input>;
  /** The number of attempts that changed nothing. */
  attempts: number;
  /** The time of the first of them, in milliseconds since the epoch. */
  since?: number;
}

type Probe = { readonly at: number; readonly failure?: Failure };

/**
 * Processes inputs with limited concurrency. During an outage the run takes no input: it sleeps, at most an hour at
 * a time, and probes again.
 *
 * Step names contain the key of the input and the number of the attempt. So a replayed run finds its earlier steps
 * even if it takes the inputs in another order.
 */
export async function workThrough<Input, Kept>(
  items: readonly BulkItem<Input>[],
  settings: BulkRunSettings<Input, Kept>,
): Promise<void> {
  const { step, giveUpAfterMs, settle } = settings;
  let pending: Pending<Input>[] = items.map((item) => ({ item, attempts: 0 }));
  let setbacks = 0;
  let waitMs = 0;
  let outageSince: number | undefined;
  for (let round = 1; pending.length > 0; round++) {
    if (setbacks > 0) await step.sleep(`wait ${round}`, backoff(setbacks, waitMs));
    const { at, failure } = await step.do(`probe ${round}`, () => probeOnce(settings.probe));
    if (failure) {
      outageSince ??= at;
      if (at - outageSince >= giveUpAfterMs) {
        for (const { item } of pending) settle({ key: item.key, status: "failed", error: failure });
        return;
      }
      setbacks++;
      waitMs = 0;
      continue;
    }
    outageSince = undefined;
    const result = await workOnce(pending, settings);
    pending = result.pending;
    // Progress means that the outage is over or affects only some inputs.
    setbacks = result.outage ? (result.progress ? 1 : setbacks + 1) : 0;
    waitMs = result.waitMs;
  }
}

/** Processes inputs until none is left or an outage begins. */
async function workOnce<Input, Kept>(
  queue: readonly Pending<Input>[],
  { concurrency, giveUpAfterMs, attempt, settle }: BulkRunSettings<Input, Kept>,
): Promise<{ pending: Pending<Input>[]; outage: boolean; progress: boolean; waitMs: number }> {
  const back: Pending<Input>[] = [];
  let next = 0;
  let outage = false;
  let progress = false;
  let waitMs = 0;
  const lane = async (): Promise<void> => {
    while (!outage && next < queue.length) {
      const pending = queue[next++]!;
      const { item } = pending;
      const result = await attempt(item, pending.attempts + 1);
      if ("outcome" in result) {
        outage ||= result.outage;
        progress ||= !result.outage;
        settle(result.outcome);
        continue;
      }
      outage = true;
      waitMs = Math.max(waitMs, result.waitMs);
      const since = pending.since ?? result.at;
      if (result.at - since >= giveUpAfterMs) {
        settle({ key: item.key, status: "failed", error: result.later });
      } else {
        back.push({ item, attempts: pending.attempts + 1, since });
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return { pending: [...queue.slice(next), ...back], outage, progress, waitMs };
}

async function probeOnce(probe: () => PromiseLike<unknown>): Promise<Probe> {
  try {
    await probe();
  } catch (error) {
    if (isOutage(error)) return { at: Date.now(), failure: describeFailure(error) };
  }
  // A service that rejects the probe is available; other problems show up at the inputs.
  return { at: Date.now() };
}
