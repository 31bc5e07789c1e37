import { BulkWorkflow } from "@clerk-platform/cloudflare/workflows";

/** A customer to create an application for. */
export interface Customer {
  name: string;
}

/**
 * Creates one application for each customer of a list. Stores the report of each run for a year, which is longer than
 * Cloudflare keeps the run.
 */
export class Onboarding extends BulkWorkflow({
  run: (clerk, customer: Customer) => clerk.createApplication({ body: { name: customer.name } }),
  remember: ({ application_id }) => application_id,
  archive: (report, env: GatewayEnv, run) =>
    env.CLERK_CACHE.put(`report:${run.id}`, JSON.stringify(report), { expirationTtl: 365 * 24 * 3600 }),
}) {}
