import { WorkflowEntrypoint } from "cloudflare:workers";
import type { PlatformClient } from "@clerk-platform/core";
import { createWorkersClient } from "../client/create-workers-client.ts";
import type { PlatformEnv } from "../client/platform-env.ts";
import type {
  BulkClaim,
  BulkItem,
  BulkOutcome,
  BulkParams,
  BulkRunReport,
  BulkWorkflowOptions,
} from "./bulk-options.ts";
import { workThrough } from "./bulk-run.ts";
import { checkKeys } from "./check-items.ts";
import { deliver } from "./deliver.ts";
import { runItem } from "./run-item.ts";
import type { Steps } from "./workflow-binding.ts";

/** The class that {@link BulkWorkflow} returns: export a subclass of it. */
export type BulkWorkflowClass<Input, Env> = new (
  ctx: ExecutionContext,
  env: Env,
) => WorkflowEntrypoint<Env, BulkParams<Input>>;

/**
 * Creates a Workflow that runs a function over many inputs with limited concurrency. Each input ends as `done`,
 * `failed` or `unknown`, and a failure does not stop the others. An interrupted run resumes: completed inputs are
 * not repeated, and a write with an unknown outcome is reported instead of repeated. During an outage of the
 * service the run takes no inputs and resumes by itself afterwards.
 *
 * @throws TypeError for invalid options.
 *
 * @example
 * ```ts
 * export class Onboarding extends BulkWorkflow({
 *   run: (clerk, customer: Customer) => clerk.createApplication({ body: { name: customer.name } }),
 *   remember: ({ application_id }) => application_id,
 * }) {}
 *
 * const ids = await startBulk(env.ONBOARDING, { job: "2026-11", items });
 * ```
 */
export function BulkWorkflow<Input, Value, Kept = undefined, Env extends object = PlatformEnv>(
  options: BulkWorkflowOptions<Input, Value, Kept, Env>,
): BulkWorkflowClass<Input, Env> {
  const { run, report, archive, concurrency = 4, giveUpAfterMs = 86_400_000, onUnknown = "report" } = options;
  const { probe = (clerk: PlatformClient) => clerk.listApplications() } = options;
  if (typeof run !== "function")
    throw new TypeError("run is missing: pass the function that processes one input");
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new TypeError("concurrency must be a whole number from 1");
  }
  if (!["report", "retry"].includes(onUnknown)) throw new TypeError('onUnknown must be "report" or "retry"');
  if (!(giveUpAfterMs >= 0)) throw new TypeError("giveUpAfterMs must be a non-negative number");
  return class extends WorkflowEntrypoint<Env, BulkParams<Input>> {
    override async run(
      event: { payload: Readonly<BulkParams<Input>>; instanceId: string },
      workflowStep: unknown,
    ): Promise<BulkRunReport<Kept> | BulkClaim> {
      const step = workflowStep as Steps;
      const { env } = this;
      const { job, claim, items } = event.payload ?? {};
      // This instance only records a claim, which is readable as its result.
      if (claim) return claim;
      checkRunItems(items);
      // One client for all inputs, so that they share its rate gate.
      let made: PlatformClient | undefined;
      const client = (): PlatformClient => {
        made ??= options.client?.(env) ?? createWorkersClient(env as unknown as PlatformEnv);
        return made;
      };
      const outcomes = new Map<string, BulkOutcome<Kept>>();
      const reports: Promise<boolean>[] = [];
      await workThrough(items, {
        step,
        concurrency,
        giveUpAfterMs,
        probe: async () => probe(client()),
        attempt: (item, number) => runItem(step, options, client, item, number, { key: item.key, env }),
        settle: (outcome) => {
          outcomes.set(outcome.key, outcome);
          // Reports run in the background, so that inputs do not wait for them.
          if (report) reports.push(deliver(step, `report ${outcome.key}`, () => report(outcome, env)));
        },
      });
      const delivered = await Promise.all(reports);
      const whole: BulkRunReport<Kept> = {
        ...count(outcomes.values()),
        unreported: delivered.filter((success) => !success).length,
        outcomes: items.map(({ key }) => outcomes.get(key)!),
      };
      if (archive) {
        await deliver(step, "archive", () => archive(whole, env, { id: event.instanceId, job }));
      }
      return whole;
    }
  };
}

function count(outcomes: Iterable<BulkOutcome>): Pick<BulkRunReport, "done" | "failed" | "unknown"> {
  const counts = { done: 0, failed: 0, unknown: 0 };
  for (const { status } of outcomes) counts[status]++;
  return counts;
}

function checkRunItems<Input>(items: unknown): asserts items is readonly BulkItem<Input>[] {
  if (!Array.isArray(items)) throw new TypeError("params need items: [{ key, input }]");
  checkKeys(items, "the params");
}
