import { createWorkersClient } from "../src/index.ts";
import { PlatformEntrypoint, type RpcCall } from "../src/rpc/index.ts";
import { BulkWorkflow, type DomainChange, DomainProvisioningWorkflow } from "../src/workflows/index.ts";
import { hangingTransport } from "./hanging-transport.ts";
import { watched } from "./watched.ts";

/** The Worker under test, the `main` of `wrangler.jsonc`. */
export class Clerk extends PlatformEntrypoint({
  operations: [
    "createApplication",
    "getApplication",
    "getConfig",
    "listApplications",
    "listInstanceUsers",
    "uploadApplicationLogo",
  ],
}) {}

/** An entrypoint that restricts callers by the props of their binding. */
export class Confined extends PlatformEntrypoint({
  operations: ["getApplication", "updateApplication"],
  authorize: ({ operation, input, props }: RpcCall<{ applicationID: string }>) =>
    operation === "getApplication" && { ...input, applicationID: props.applicationID },
}) {}

/** An entrypoint that reveals the secret keys of an application, and no other secrets. */
export class Revealing extends PlatformEntrypoint({
  operations: ["getApplication", "listApplications"],
  reveal: ["getApplication"],
}) {}

/** An entrypoint whose upstream never responds. */
export class Hanging extends PlatformEntrypoint({
  operations: ["getApplication"],
  client: (env) => createWorkersClient(env, { fetch: hangingTransport }),
}) {}

/** Reports to the shared state of the tests. */
export class Domains extends DomainProvisioningWorkflow({
  client: () => createWorkersClient(watched.env!, { fetch: watched.transport, retry: 0 }),
  report: (change: DomainChange) => watched.report(change),
}) {}

export class Onboarding extends BulkWorkflow({
  run: (clerk, { name, fail }: { name: string; fail?: boolean }) => {
    if (fail) throw new Error("a mistake of the function");
    return clerk.createApplication({ body: { name } });
  },
  remember: ({ application_id, instances }) => ({ application_id, instances }),
  concurrency: 2,
  client: () =>
    createWorkersClient(watched.env!, { fetch: (url, init) => watched.transport(url, init), retry: 0 }),
  archive: (report, _, { job }) => void watched.archived.push({ ...report, job }),
}) {}

/** A Workflow whose function looks before it writes, and has its own error for a failed call. */
export class Repeatable extends BulkWorkflow({
  run: async (clerk, { name }: { name: string }) => {
    const there = (await clerk.listApplications()).find((application) => application.name === name);
    if (there) return "found";
    await clerk.createApplication({ body: { name } }).catch((cause: unknown) => {
      throw new Error(`${name} was not created`, { cause });
    });
    return "created";
  },
  remember: (what) => what,
  client: () =>
    createWorkersClient(watched.env!, { fetch: (url, init) => watched.transport(url, init), retry: 0 }),
  onUnknown: "retry",
}) {}

/** A Workflow whose report fails and that gives up at once. */
export class Hasty extends BulkWorkflow({
  run: (clerk, { name }: { name: string }) => clerk.createApplication({ body: { name } }),
  client: () => createWorkersClient(watched.env!, { fetch: watched.transport, retry: 0 }),
  giveUpAfterMs: 0,
  report: () => {
    throw new Error("the queue is gone");
  },
}) {}

export default {
  fetch: () => new Response("nothing to see here", { status: 404 }),
};
