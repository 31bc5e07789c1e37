import { BulkWorkflow } from "@clerk-platform/cloudflare/workflows";

/** A customer that gets an application. */
export interface Customer {
  name: string;
}

/**
 * Creates an application for each customer of a list, each once. The report of every run is kept for a year, which is
 * longer than Cloudflare knows the run.
 */
export class Onboarding extends BulkWorkflow({
  run: (clerk, customer: Customer) => clerk.createApplication({ body: { name: customer.name } }),
  remember: ({ application_id }) => application_id,
  archive: (report, env: GatewayEnv, run) =>
    env.CLERK_CACHE.put(`report:${run.id}`, JSON.stringify(report), { expirationTtl: 365 * 24 * 3600 }),
}) {}
