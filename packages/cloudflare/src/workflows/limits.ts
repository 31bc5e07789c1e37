/**
 * What Cloudflare lets a Workflow do, as published on 15 June 2026 at
 * https://developers.cloudflare.com/workflows/reference/limits/. The numbers are those of the Free plan where it has
 * its own: what fits there fits everywhere.
 */
export const workflowLimits = {
  /** Requests that one run may send to services outside Cloudflare (Paid: 10,000). */
  subrequestsPerRun: 50,
  /** Steps of one run, sleeps not counted (Paid: 10,000). */
  stepsPerRun: 1024,
  /** Days for which a run that has ended is known (Paid: 7, at most 30). */
  retentionDays: 3,
  /** Bytes of the parameters of a run, of one result, and of all runs that are created in one batch. */
  payloadBytes: 1_048_576,
  /** Runs that are created in one batch. */
  runsPerBatch: 100,
} as const;

/** One request for each input, and ten for probes and for inputs that are tried again. */
export const defaultItemsPerRun: number = workflowLimits.subrequestsPerRun - 10;

/** What of a payload is filled: engine and format need some of it themselves. */
export const usablePayloadBytes: number = workflowLimits.payloadBytes * 0.75;
