import { type BulkReport, bulk, type PlatformClient } from "@clerk-platform/node";
import type { Customer } from "./read-customers.ts";

/**
 * Creates an application for each customer, with a production instance where there is a domain. One request per
 * customer, so that no customer is left half onboarded.
 */
export function onboard(
  clerk: PlatformClient,
  customers: AsyncIterable<Customer>,
  options: { checkpoint: string; signal: AbortSignal; onUnknown: "report" | "retry"; onProgress(): void },
): Promise<BulkReport<Customer, string>> {
  return bulk(
    clerk,
    customers,
    async (clerk, { name, domain }) => {
      const environments = domain ? ["development", "production"] : ["development"];
      const body = { name, environment_types: environments, ...(domain && { domain }) };
      return (await clerk.createApplication({ body })).application_id;
    },
    { ...options, concurrency: 4, remember: (applicationID) => applicationID },
  );
}
