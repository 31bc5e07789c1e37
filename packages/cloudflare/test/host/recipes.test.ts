import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleWorker } from "./bundle-worker.ts";

let api: EmulatorServer;
let worker: Miniflare;

beforeAll(async () => {
  api = await serve({ seed: { applications: [{ name: "Acme" }, { name: "tmp-1" }] } });
  const options = {
    cf: false,
    workers: [
      {
        name: "app",
        modules: true,
        script: await bundleWorker("recipes-worker"),
        compatibilityDate: "2026-11-01",
        bindings: { CLERK_PLATFORM_API_KEY: api.token, CLERK_PLATFORM_API_URL: api.url },
        serviceBindings: { CLERK: { name: "app", entrypoint: "Clerk" } },
        durableObjects: { ROOM: "Room" },
        workflows: { ONBOARDING: { name: "onboarding", className: "Onboarding" } },
      },
    ],
  };
  worker = new Miniflare(convertV4MiniflareOptions(options as never) as never);
});

afterAll(async () => {
  await worker.dispose();
  await api.close();
});

const ask = async (path: string, headers: Record<string, string> = {}): Promise<[number, never]> => {
  const response = await worker.dispatchFetch(`http://app${path}`, { headers });
  return [response.status, (await response.json()) as never];
};

describe("a recipe of the guide", () => {
  it("mounts the proxy in Hono", async () => {
    const [status, applications] = await ask("/api/clerk/platform/applications", { "x-user": "alice" });
    expect([status, (applications as { name: string }[]).map(({ name }) => name).sort()]).toEqual([
      200,
      ["Acme", "tmp-1"],
    ]);
    expect((await ask("/api/clerk/platform/applications"))[0]).toBe(403);
  });

  it("calls the gateway from a Durable Object", async () => {
    const [, applications] = await ask("/api/clerk/platform/applications", { "x-user": "alice" });
    const [{ application_id, name }] = applications as [{ application_id: string; name: string }];
    expect(await ask(`/room/${application_id}`)).toEqual([200, { name }]);
    expect(await ask("/room/app_unknown")).toEqual([200, { name: null }]);
  });

  it("sweeps by Cron", async () => {
    const { scheduled } = await worker.getWorker("app");
    await scheduled({ cron: "0 * * * *" });
    expect((await ask("/swept"))[1]).toEqual(["tmp-1"]);
  });

  it("starts a job from a queue once for a message delivered twice", async () => {
    const { queue } = await worker.getWorker("app");
    const body = {
      job: "order-1",
      customers: [
        { id: "1", name: "One" },
        { id: "2", name: "Two" },
      ],
    };
    for (const id of ["first", "again"]) {
      await queue("orders", [{ id, timestamp: new Date(), attempts: 1, body }]);
    }
    const [, ids] = await ask("/started");
    expect(new Set(ids as string[]).size).toBe(1);
    await expect
      .poll(async () => (await ask(`/report?id=${(ids as string[])[0]}`))[1])
      .toMatchObject({ finished: true, done: 2 });
    const created = api.emulator.requests().filter(({ operation }) => operation === "createApplication");
    expect(created).toHaveLength(2);
  });
});
