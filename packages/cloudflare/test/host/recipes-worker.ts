import { DurableObject } from "cloudflare:workers";
import { fromService, isApiError } from "@clerk-platform/cloudflare";
import { platformProxyWorker, type WorkerProxyCall } from "@clerk-platform/cloudflare/proxy";
import { PlatformEntrypoint } from "@clerk-platform/cloudflare/rpc";
import { type BulkParams, BulkWorkflow, bulkReport, startBulk } from "@clerk-platform/cloudflare/workflows";
import { Hono } from "hono";

// The recipes of docs/guides/workers.md, in one Worker.

interface Customer {
  name: string;
}

interface Order {
  job: string;
  customers: { id: string; name: string }[];
}

interface Env {
  CLERK_PLATFORM_API_KEY: string;
  CLERK_PLATFORM_API_URL: string;
  CLERK: Service<typeof Clerk>;
  ONBOARDING: Workflow<BulkParams<Customer>>;
  ROOM: DurableObjectNamespace<Room>;
}

export class Clerk extends PlatformEntrypoint({
  operations: ["createApplication", "getApplication", "listApplications"],
}) {}

export class Onboarding extends BulkWorkflow({
  run: (clerk, customer: Customer) => clerk.createApplication({ body: { name: customer.name } }),
}) {}

/** A Durable Object that calls the gateway. */
export class Room extends DurableObject<Env> {
  async nameOf(applicationID: string): Promise<string | undefined> {
    const clerk = fromService(this.env.CLERK);
    try {
      return (await clerk.getApplication({ applicationID })).name;
    } catch (error) {
      if (isApiError(error, { status: 404 })) return undefined;
      throw error;
    }
  }
}

const proxy = platformProxyWorker({
  authorize: ({ request }: WorkerProxyCall<Env>) =>
    request.headers.get("x-user") === "alice" ? { id: "alice" } : undefined,
  operations: ["listApplications"],
});

const app = new Hono<{ Bindings: Env }>();
app.all("/api/clerk/*", (c) => proxy.fetch(c.req.raw, c.env, c.executionCtx));
app.get("/room/:id", async (c) => {
  const room = c.env.ROOM.get(c.env.ROOM.idFromName("lobby"));
  return c.json({ name: (await room.nameOf(c.req.param("id"))) ?? null });
});
app.get("/report", async (c) => c.json(await bulkReport(c.env.ONBOARDING, c.req.queries("id") ?? [])));

const swept: string[] = [];
app.get("/swept", (c) => c.json(swept));

const started: string[] = [];
app.get("/started", (c) => c.json(started));

export default {
  fetch: app.fetch,

  /** A queue consumer that starts a job. A redelivered message starts nothing twice. */
  async queue(batch, env) {
    for (const message of batch.messages) {
      const { job, customers } = message.body;
      const items = customers.map(({ id, name }) => ({ key: id, input: { name } }));
      started.push(...(await startBulk(env.ONBOARDING, { job, items })));
      message.ack();
    }
  },

  /** A Cron sweep: reads all applications and updates those that need it. */
  async scheduled(_, env) {
    for await (const { name } of fromService(env.CLERK).listApplications()) {
      if (name.startsWith("tmp-")) swept.push(name);
    }
  },
} satisfies ExportedHandler<Env, Order>;
