import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countChanges, plan } from "@clerk-platform/config";
import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator, type Emulator, type LoggedRequest } from "@clerk-platform/emulator";
import type { Miniflare } from "miniflare";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { bundleWorker } from "./bundle-worker.ts";
import definition from "./config/clerk.config.ts";
import { ask, boot } from "./durable-host.ts";
import { startWithholdingServer, type WithholdingServer } from "./withholding-server.ts";

const secret = "GOCSPX-verysecret";
const fleet = 6;

const options = {
  name: "config",
  bindings: { GOOGLE_SECRET: secret },
  kvNamespaces: ["REPORTS"],
  workflows: {
    DRIFT: { name: "drift", className: "Drift" },
    APPLY: { name: "apply", className: "Apply" },
  },
};

let script: string;
let folder: string;
let emulator: Emulator;
let requests: LoggedRequest[];
let upstream: WithholdingServer;
let worker: Miniflare;

beforeAll(async () => {
  script = await bundleWorker("config/config-worker");
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workflows-"));
  const applications = Array.from({ length: fleet }, (_, index) => ({
    name: `Application ${index}`,
    domain: `application-${index}.example`,
  }));
  requests = [];
  emulator = createEmulator({ seed: { applications }, onRequest: (request) => requests.push(request) });
  upstream = await startWithholdingServer(emulator);
  worker = boot({ script, folder, emulator, upstream, options });
});

afterEach(async () => {
  await worker.dispose();
  upstream.close();
  await rm(folder, { recursive: true, force: true });
});

/** The requests since the last call, by operation. Dry runs count separately. */
function countRequests(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operation, target } of requests) {
    const name = target.includes("dry_run=true") ? `${operation} (dry run)` : `${operation}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  requests = [];
  return counts;
}

async function drift(time: number): Promise<unknown> {
  const { scheduled } = await worker.getWorker("config");
  await scheduled({ cron: "0 3 * * *", scheduledTime: new Date(time) });
  const reports = await worker.getKVNamespace("REPORTS");
  let report: string | null = null;
  await expect
    .poll(
      async () => {
        report = await reports.get("drift", "text");
        return report;
      },
      { timeout: 60_000 },
    )
    .not.toBeNull();
  await reports.delete("drift");
  return JSON.parse(report!);
}

it("finds drift in a fleet with one request for each application", async () => {
  expect(await drift(1)).toMatchObject({
    done: fleet,
    outcomes: Array.from({ length: fleet }, () => ({ status: "done", value: 4 })),
  });
  // The fleet is listed when the job is started, and by the probe of its run.
  expect(countRequests()).toEqual({ listApplications: 2, getConfig: fleet });
});

it("applies a plan of a fleet once, although workerd is killed during a write", async () => {
  const { token, baseUrl, fetch } = emulator;
  const clerk = createPlatformClient({ token, baseUrl, fetch });
  const planned = await plan(clerk, definition);
  expect(countChanges(planned)).toBe(4 * fleet);
  countRequests();
  const reached = new Promise<void>((resolve) => {
    upstream.withhold = ({ method, url }) => {
      const isWrite = method === "PATCH" && !url!.includes("dry_run=true");
      if (isWrite) resolve();
      return isWrite;
    };
  });
  const ids = await ask<string[]>(worker, "/", planned);
  await reached;
  await worker.dispose();
  upstream.withhold = () => false;
  worker = boot({ script, folder, emulator, upstream, options });
  const query = ids.map((id) => `id=${id}`).join("&");
  // In production the engine does this by itself.
  const { APPLY } = await worker.getBindings<{ APPLY: Workflow }>();
  for (const id of ids) await (await APPLY.get(id)).sendEvent({ type: "wake", payload: {} });
  let report: { outcomes: { value: { outcome: string }[] }[] } | undefined;
  await expect
    .poll(
      async () => {
        report = await ask(worker, `/?${query}`);
        return report;
      },
      { timeout: 60_000 },
    )
    .toMatchObject({ finished: true, done: fleet, failed: 0, unknown: 0 });
  const outcomes = report!.outcomes.flatMap(({ value }) => value.map(({ outcome }) => outcome));
  expect(outcomes).toContain("already");
  expect(outcomes).toHaveLength(fleet);
  expect(JSON.stringify(report)).not.toContain("verysecret");
  expect(countRequests().patchConfig).toBe(fleet);
  for (const { application_id: applicationID } of await clerk.listApplications()) {
    const target = { applicationID, envOrInsID: "production" };
    expect(await clerk.getConfig({ ...target, keys: ["connection_oauth_google"] })).toMatchObject({
      connection_oauth_google: { enabled: true, client_secret: secret },
    });
  }
  expect(await drift(2)).toMatchObject({
    outcomes: Array.from({ length: fleet }, () => ({ value: 0 })),
  });
});
