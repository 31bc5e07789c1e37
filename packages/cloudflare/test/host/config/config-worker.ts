import { createWorkersClient } from "@clerk-platform/cloudflare";
import {
  type BulkContext,
  type BulkParams,
  BulkWorkflow,
  bulkReport,
  startBulk,
} from "@clerk-platform/cloudflare/workflows";
import {
  type ApplicationPlan,
  type ApplicationSummary,
  applyApplication,
  checkPlan,
  countChanges,
  createPacer,
  type Plan,
  planApplication,
} from "@clerk-platform/config";
import schema from "./clerk.config.schema.json";
import definition from "./clerk.config.ts";

interface Env {
  CLERK_PLATFORM_API_KEY: string;
  GOOGLE_SECRET: string;
  REPORTS: KVNamespace;
  DRIFT: Workflow<BulkParams<ApplicationSummary>>;
  APPLY: Workflow<BulkParams<ApplicationPlan>>;
}

/** Keeps the runs in this Worker below the limit of the service. */
const pace = createPacer({ requestsPerMinute: 90 });

/** Counts the changes that each application needs, with one request. */
export class Drift extends BulkWorkflow({
  run: (clerk, application: ApplicationSummary) =>
    planApplication(clerk, definition, application, { schema, pace, dryRun: false }),
  remember: (planned) => countChanges({ applications: [planned] }),
  archive: (report, env: Env) => env.REPORTS.put("drift", JSON.stringify(report)),
}) {}

/** Applies a plan that the command made. It reads before it writes, so an interrupted input runs again. */
export class Apply extends BulkWorkflow({
  run: (clerk, planned: ApplicationPlan, { env }: BulkContext<Env>) =>
    applyApplication(clerk, planned, { environment: { GOOGLE_SECRET: env.GOOGLE_SECRET }, pace }),
  remember: ({ steps }) => steps,
  onUnknown: "retry",
}) {}

export default {
  /** Every night: looks for drift in one run. */
  async scheduled({ scheduledTime }, env) {
    const applications = await createWorkersClient(env).listApplications();
    const items = applications.map(({ application_id, name, instances }) => ({
      key: application_id,
      input: {
        application_id,
        name,
        instances: instances.map(({ environment_type }) => ({ environment_type })),
      },
    }));
    await startBulk(env.DRIFT, { job: `drift ${scheduledTime}`, items, itemsPerRun: 1000 });
  },

  /** Starts a plan, or reports its runs. Let only people who may apply a plan call this. */
  async fetch(request, env) {
    const ids = new URL(request.url).searchParams.getAll("id");
    if (request.method === "GET") return Response.json(await bulkReport(env.APPLY, ids));
    const plan = await request.json<Plan>();
    await checkPlan(plan);
    const items = plan.applications.map((planned) => ({ key: planned.applicationID, input: planned }));
    return Response.json(await startBulk(env.APPLY, { job: plan.digest, items, itemsPerRun: 1000 }));
  },
} satisfies ExportedHandler<Env>;
