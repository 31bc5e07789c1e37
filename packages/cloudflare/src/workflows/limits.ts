/**
 * Cloudflare's limits for Workflows, as published on 15 June 2026 at
 * https://developers.cloudflare.com/workflows/reference/limits/. Where the plans differ, the numbers are those of
 * the Free plan.
 */
export const workflowLimits = {
  /** Requests of one run to services outside Cloudflare (Paid: 10,000). */
  subrequestsPerRun: 50,
  /** Steps of one run, not counting sleeps (Paid: 10,000). */
  stepsPerRun: 1024,
  /** Days for which Cloudflare keeps an ended run (Paid: 7, at most 30). */
  retentionDays: 3,
  /** Bytes of the parameters of a run, of one result, and of all runs created in one batch. */
  payloadBytes: 1_048_576,
  /** Runs created in one batch. */
  runsPerBatch: 100,
} as const;

/** Leaves ten requests for probes and retries, with one request per input. */
export const defaultItemsPerRun: number = workflowLimits.subrequestsPerRun - 10;

/** The usable bytes of a payload; the engine and the format need the rest. */
export const usablePayloadBytes: number = workflowLimits.payloadBytes * 0.75;
