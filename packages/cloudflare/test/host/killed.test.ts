// @module-tag processes
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, type Emulator } from "@clerk-platform/emulator";
import type { Miniflare } from "miniflare";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundleWorker } from "./bundle-worker.ts";
import { ask, boot } from "./durable-host.ts";
import { startWithholdingServer, type WithholdingServer } from "./withholding-server.ts";

const options = {
  workflows: {
    DOMAINS: { name: "domains", className: "Domains" },
    ONBOARDING: { name: "onboarding", className: "Onboarding" },
  },
};

let script: string;
let folder: string;
let emulator: Emulator;
let upstream: WithholdingServer;
let worker: Miniflare | undefined;

beforeAll(async () => {
  script = await bundleWorker("durable-worker");
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workflows-"));
  emulator = createEmulator({ seed: { applications: [{ name: "Acme", production: true }] } });
  upstream = await startWithholdingServer(emulator);
});

afterEach(async () => {
  await worker?.dispose();
  upstream.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts a run, kills workerd after a write was made and before its response, and starts workerd again. */
async function killInTheMiddle(path: string, body: unknown, writes: number): Promise<string> {
  worker = boot({ script, folder, emulator, upstream, options });
  let left = writes;
  const reached = new Promise<void>((resolve) => {
    upstream.withhold = ({ method, url }) => {
      // DNS checks can be repeated.
      const isWrite = method === "POST" && !url!.endsWith("dns_check");
      if (isWrite && --left === 0) resolve();
      return isWrite;
    };
  });
  const ids = await ask<string[]>(worker, path, body);
  await reached;
  await worker.dispose();
  upstream.withhold = () => false;
  worker = boot({ script, folder, emulator, upstream, options });
  const query = ids.map((id) => `id=${id}`).join("&");
  await ask(worker, `/wake?${query}`);
  return query;
}

const names = async (): Promise<string[]> => {
  const headers = { authorization: `Bearer ${emulator.token}` };
  const response = await emulator.fetch(`${emulator.baseUrl}/platform/applications`, { headers });
  return ((await response.json()) as { name: string }[]).map(({ name }) => name).sort();
};

const created = (operation: string): number =>
  emulator.requests().filter((request) => request.operation === operation && request.status < 300).length;

describe("a Workflow whose runtime is killed between a write and its response", () => {
  it("creates no second domain", async () => {
    const { application_id: applicationID } = await application();
    const query = await killInTheMiddle("/domain", { applicationID, domain: { name: "acme.example" } }, 1);
    emulator.completeDns("acme.example");
    await expect
      .poll(() => ask(worker!, `/status?${query}`), { timeout: 60_000 })
      .toMatchObject({ outcome: "complete", domain: "acme.example" });
    expect(created("createApplicationDomain")).toBe(1);
  });

  it("reports the input of a job as unknown, and processes the others", async () => {
    const items = ["a", "b", "c"].map((name) => ({ key: name, input: { name } }));
    const query = await killInTheMiddle("/bulk", items, 1);
    await expect
      .poll(() => ask(worker!, `/status?${query}`), { timeout: 60_000 })
      .toMatchObject({
        done: 2,
        failed: 0,
        unknown: 1,
        outcomes: [{ key: "a", status: "unknown" }, { key: "b" }, { key: "c" }],
      });
    expect(await names()).toEqual(["Acme", "a", "b", "c"]);
  });
});

async function application(): Promise<{ application_id: string }> {
  const headers = { authorization: `Bearer ${emulator.token}` };
  const response = await emulator.fetch(`${emulator.baseUrl}/platform/applications`, { headers });
  return ((await response.json()) as { application_id: string }[])[0]!;
}
