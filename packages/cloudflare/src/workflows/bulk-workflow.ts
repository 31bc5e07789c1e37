import { WorkflowEntrypoint } from "cloudflare:workers";
import type { PlatformClient } from "@clerk-platform/core";
import { createPlatformClient } from "../client/create-platform-client.ts";
import type { PlatformEnv } from "../client/platform-env.ts";
import type { BulkItem, BulkOutcome, BulkParams, BulkReport, BulkWorkflowOptions } from "./bulk-options.ts";
import { runItem } from "./run-item.ts";
import type { Steps } from "./workflow-binding.ts";

/** The class that {@link BulkWorkflow} makes: export a subclass of it. */
export type BulkWorkflowClass<Input, Env> = new (
  ctx: ExecutionContext,
  env: Env,
) => WorkflowEntrypoint<Env, BulkParams<Input>>;

/**
 * Makes a Workflow that runs a function over many inputs, some at a time, and loses none: each ends as `done`,
 * `failed` or `unknown`, and a failure stops nothing. A run that is interrupted at any moment goes on; what is done
 * is not repeated, and a write that may have happened is reported instead of repeated.
 *
 * @throws TypeError for options that cannot work.
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
  const { run, report, concurrency = 4 } = options;
  if (typeof run !== "function") throw new TypeError("run is missing: it works on one input");
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new TypeError("concurrency must be a whole number from 1");
  }
  return class extends WorkflowEntrypoint<Env, BulkParams<Input>> {
    override async run(
      event: { payload: Readonly<BulkParams<Input>> },
      workflowStep: unknown,
    ): Promise<BulkReport<Kept>> {
      const step = workflowStep as Steps;
      const { env } = this;
      const items = readItems(event.payload);
      // One client for all, so that all wait when the service says so.
      const clerk: PlatformClient =
        options.client?.(env) ?? createPlatformClient(env as unknown as PlatformEnv);
      const outcomes: BulkOutcome<Kept>[] = [];
      const seen = new Set<string>();
      let next = 0;
      const worker = async (): Promise<void> => {
        for (let index = next++; index < items.length; index = next++) {
          const item = items[index]!;
          const { key } = item;
          if (seen.has(key)) {
            const message = `the key ${JSON.stringify(key)} stands twice`;
            outcomes[index] = { key, status: "failed", error: { name: "TypeError", message } };
            continue;
          }
          seen.add(key);
          const outcome = await runItem(step, options, clerk, item, { key, env });
          outcomes[index] = outcome;
          if (report) await tell(step, outcome, () => report(outcome, env));
        }
      };
      await Promise.all(Array.from({ length: concurrency }, worker));
      const count = (status: string): number =>
        outcomes.filter((outcome) => outcome.status === status).length;
      return { done: count("done"), failed: count("failed"), unknown: count("unknown"), outcomes };
    }
  };
}

function readItems<Input>(params: Readonly<BulkParams<Input>> | undefined): readonly BulkItem<Input>[] {
  const items = params?.items;
  if (!Array.isArray(items)) throw new TypeError("params need items: [{ key, input }]");
  for (const [index, { key }] of (items as readonly BulkItem<Input>[]).entries()) {
    if (typeof key !== "string" || key === "" || key.length > 200) {
      throw new TypeError(`items[${index}] needs a key of 1 to 200 characters`);
    }
  }
  return items;
}

async function tell(step: Steps, { key }: BulkOutcome, deliver: () => unknown): Promise<void> {
  const config = { retries: { limit: 5, delay: "10 seconds", backoff: "exponential" } } as const;
  try {
    await step.do(`report ${key}`, config, async () => {
      await deliver();
      return null;
    });
  } catch {
    // Whoever is told must not be able to stop the job; the outcome stands in the report.
  }
}
