import type { OperationName } from "@clerk-platform/cloudflare";
import { PlatformEntrypoint, type RpcCall } from "@clerk-platform/cloudflare/rpc";
import {
  bulkReport,
  domainProvisioningResult,
  startBulk,
  startDomainProvisioning,
} from "@clerk-platform/cloudflare/workflows";
import { cachedClient, cacheStatus } from "./cached.ts";

/** The `props` of the caller's service binding. */
interface Caller {
  name: string;
  mayAddDomains?: boolean;
}

/** The entrypoint for other Workers: these operations and the methods below. */
export class Clerk extends PlatformEntrypoint({
  operations: ["listApplications", "getApplication", "listInstanceUsers", "getApplicationDomainStatus"],
  authorize: ({ props }: RpcCall<Caller, OperationName, GatewayEnv>) => props.name !== undefined,
  client: (env: GatewayEnv) => cachedClient(env),
}) {
  /** Returns the name of an application, and whether it came from the cache. */
  async applicationWithStatus(applicationID: string) {
    const application = await cachedClient(this.env).getApplication({ applicationID });
    return { name: application.name, cache: cacheStatus(application)?.state };
  }

  /** Adds a domain and waits for its DNS in a Workflow. Returns the id of the run. */
  async addDomain(applicationID: string, name: string) {
    if (!this.ctx.props.mayAddDomains) throw new Error("this Worker may not add domains");
    return (await startDomainProvisioning(this.env.DOMAINS, { applicationID, domain: { name } })).id;
  }

  /** Returns the reported progress of a domain, and the outcome once there is one. */
  async domainProgress(id: string) {
    const { keys } = await this.env.CLERK_CACHE.list({ prefix: `progress:${id}:` });
    const lines = await Promise.all(keys.map(({ name }) => this.env.CLERK_CACHE.get(name)));
    const result = await domainProvisioningResult(await this.env.DOMAINS.get(id));
    return { lines: lines.filter((line) => line !== null), outcome: result?.outcome };
  }

  /** Creates an application for each customer. Starting the same job again creates only what is missing. */
  async onboard(job: string, names: string[]) {
    const items = names.map((name) => ({ key: name, input: { name } }));
    return await startBulk(this.env.ONBOARDING, { job, items });
  }

  /** Returns the results of a job so far. */
  async onboarding(runs: string[]) {
    return await bulkReport<string>(this.env.ONBOARDING, runs);
  }
}
