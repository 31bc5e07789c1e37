import type { OperationName } from "@clerk-platform/cloudflare";
import { PlatformEntrypoint, type RpcCall } from "@clerk-platform/cloudflare/rpc";
import {
  bulkReport,
  domainProvisioningResult,
  startBulk,
  startDomainProvisioning,
} from "@clerk-platform/cloudflare/workflows";
import { cachedClient, cacheStatus } from "./cached.ts";

/** What the caller's binding says about it. */
interface Caller {
  name: string;
  mayAddDomains?: boolean;
}

/** What other Workers can call: these operations, and the methods below. */
export class Clerk extends PlatformEntrypoint({
  operations: ["listApplications", "getApplication", "listInstanceUsers", "getApplicationDomainStatus"],
  authorize: ({ props }: RpcCall<Caller, OperationName, GatewayEnv>) => props.name !== undefined,
  client: (env: GatewayEnv) => cachedClient(env),
}) {
  /** An application, and whether it came from the cache. */
  async applicationWithStatus(applicationID: string) {
    const application = await cachedClient(this.env).getApplication({ applicationID });
    return { name: application.name, cache: cacheStatus(application)?.state };
  }

  /** Adds a domain and waits for its DNS, however long that takes: the answer is the id of the run. */
  async addDomain(applicationID: string, name: string) {
    if (!this.ctx.props.mayAddDomains) throw new Error("this Worker may not add domains");
    return (await startDomainProvisioning(this.env.DOMAINS, { applicationID, domain: { name } })).id;
  }

  /** How far a domain is: everything that was reported, and the result once there is one. */
  async domainProgress(id: string) {
    const { keys } = await this.env.CLERK_CACHE.list({ prefix: `progress:${id}:` });
    const lines = await Promise.all(keys.map(({ name }) => this.env.CLERK_CACHE.get(name)));
    const result = await domainProvisioningResult(await this.env.DOMAINS.get(id));
    return { lines: lines.filter((line) => line !== null), outcome: result?.outcome };
  }

  /** Gives each customer an application. The same job started again, with more customers too, creates none twice. */
  async onboard(job: string, names: string[]) {
    const items = names.map((name) => ({ key: name, input: { name } }));
    return await startBulk(this.env.ONBOARDING, { job, items });
  }

  /** How the job is: what became of every customer so far. */
  async onboarding(runs: string[]) {
    return await bulkReport<string>(this.env.ONBOARDING, runs);
  }
}
