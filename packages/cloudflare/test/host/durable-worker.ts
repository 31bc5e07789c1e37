import { createWorkersClient, type PlatformEnv } from "@clerk-platform/cloudflare";
import {
  type BulkItem,
  type BulkParams,
  BulkWorkflow,
  bulkReport,
  type DomainProvisioningParams,
  DomainProvisioningWorkflow,
  domainProvisioningResult,
  startBulk,
  startDomainProvisioning,
} from "@clerk-platform/cloudflare/workflows";

type Env = PlatformEnv & {
  DOMAINS: Workflow<DomainProvisioningParams>;
  ONBOARDING: Workflow<BulkParams<{ name: string }>>;
};

export class Domains extends DomainProvisioningWorkflow({ intervalMs: 100, maxIntervalMs: 100 }) {}

export class Onboarding extends BulkWorkflow({
  run: (clerk, { name }: { name: string }) => clerk.createApplication({ body: { name } }),
  client: (env: Env) => createWorkersClient(env, { retry: 0 }),
  concurrency: 1,
}) {}

/** A Worker that starts Workflows and returns their status. */
export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const ids = searchParams.getAll("id");
    if (pathname === "/domain") {
      return Response.json([(await startDomainProvisioning(env.DOMAINS, await request.json())).id]);
    }
    if (pathname === "/bulk") {
      const items = (await request.json()) as BulkItem<{ name: string }>[];
      return Response.json(await startBulk(env.ONBOARDING, { job: "killed", items }));
    }
    const binding = ids[0]!.startsWith("domain") ? env.DOMAINS : env.ONBOARDING;
    if (pathname === "/wake") {
      // In production the engine does this by itself.
      for (const id of ids) await (await binding.get(id)).sendEvent({ type: "wake", payload: {} });
      return Response.json(null);
    }
    const result =
      binding === env.DOMAINS
        ? await domainProvisioningResult(await env.DOMAINS.get(ids[0]!))
        : await bulkReport(env.ONBOARDING as never, ids);
    return Response.json(result ?? null);
  },
} satisfies ExportedHandler<Env>;
