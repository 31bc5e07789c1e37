import type { Application, PlatformClient } from "@clerk-platform/core";
import { expectTypeOf, it } from "vitest";
import { type CacheOptions, createCachedClient, kvStore } from "../cache/index.ts";
import { platformProxyWorker, type WorkerProxyCall } from "../proxy/index.ts";
import {
  type BulkParams,
  BulkWorkflow,
  bulkReport,
  type DomainChange,
  type DomainProvisioningParams,
  DomainProvisioningWorkflow,
  startBulk,
  startDomainProvisioning,
} from "./index.ts";

interface Env {
  CLERK_PLATFORM_API_KEY: string;
  CACHE: KVNamespace;
  EVENTS: Queue<DomainChange>;
  LIMIT: RateLimit;
  DOMAINS: Workflow<DomainProvisioningParams>;
  ONBOARDING: Workflow<BulkParams<{ name: string }>>;
}
declare const env: Env;

it("types the parameters of Workflows", () => {
  DomainProvisioningWorkflow({ report: (change, env: Env) => env.EVENTS.send(change) });
  startDomainProvisioning(env.DOMAINS, { applicationID: "app_1", domain: { name: "a.example" } });
  // @ts-expect-error: a domain needs a name
  startDomainProvisioning(env.DOMAINS, { applicationID: "app_1", domain: {} });
  // @ts-expect-error: the Workflow has other parameters
  startDomainProvisioning(env.ONBOARDING, { applicationID: "app_1", domain: { name: "a.example" } });
});

it("types inputs, values and remembered values", async () => {
  class Onboarding extends BulkWorkflow({
    run: (clerk, { name }: { name: string }) => clerk.createApplication({ body: { name } }),
    remember: (application) => {
      expectTypeOf(application).toEqualTypeOf<Application>();
      return application.application_id;
    },
  }) {}
  expectTypeOf<Parameters<InstanceType<typeof Onboarding>["run"]>[0]["payload"]>().toExtend<
    BulkParams<{ name: string }>
  >();
  const ids = await startBulk(env.ONBOARDING, { job: "j", items: [{ key: "a", input: { name: "a" } }] });
  expectTypeOf((await bulkReport<string>(env.ONBOARDING, ids))!.outcomes[0]!).toHaveProperty("status");
  // @ts-expect-error: the input lacks a name
  startBulk(env.ONBOARDING, { job: "j", items: [{ key: "a", input: {} }] });
});

it("accepts only read operations in ttl", () => {
  const cache: CacheOptions = { store: kvStore(env.CACHE), ttl: { getApplication: 60 } };
  expectTypeOf(createCachedClient(env, { cache })).toEqualTypeOf<PlatformClient>();
  // @ts-expect-error: a write cannot be cached
  cache.ttl = { deleteApplication: 60 };
  // @ts-expect-error: a rate limit is not a KV namespace
  kvStore(env.LIMIT);
});

it("types the principal and the bindings of a proxy", () => {
  platformProxyWorker({
    authorize: ({ env }: WorkerProxyCall<Env>) => {
      expectTypeOf(env).toEqualTypeOf<Env>();
      return { id: "u", applicationID: "app_1" };
    },
    operations: {
      getApplication: { constrain: (input, user) => ({ ...input, applicationID: user.applicationID }) },
    },
    rateLimit: { binding: "LIMIT", key: (user) => user.id },
  });
  platformProxyWorker({
    authorize: (_: WorkerProxyCall<Env>) => ({ id: "u" }),
    operations: ["getApplication"],
    // @ts-expect-error: no binding has that name
    rateLimit: { binding: "NOTHING", key: ({ id }) => id },
  });
});
