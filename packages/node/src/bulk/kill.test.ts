// @module-tag processes
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Fault } from "@clerk-platform/emulator";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createNodeClient } from "../client/create-node-client.ts";

const inputs = 40;
const mostKills = 12;
let folder: string;
let server: EmulatorServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bulk-"));
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it.each([1, 2, 3])(
  "repeats no write and loses no input when killed at random (seed %i)",
  async (seed) => {
    const random = generator(seed);
    let victim: ChildProcess | undefined;
    let requestsToLive = Infinity;
    const chance = (fault: Fault, probability: number): Fault => ({
      ...fault,
      operation: "createApplication",
      probability,
      seed,
    });
    server = await serve({
      faults: [
        chance({ kind: "reset-after-commit" }, 0.05),
        chance({ kind: "reset-before-commit" }, 0.05),
        chance({ kind: "error", status: 503 }, 0.05),
        chance({ kind: "truncated-json" }, 0.05),
        chance({ kind: "rate-limit", retryAfter: 0 }, 0.1),
      ],
      onRequest: () => {
        // The write has been applied and its response not yet sent: the worst moment to be killed.
        if (--requestsToLive === 0) victim?.kill("SIGKILL");
      },
    });
    const env = {
      ...process.env,
      CLERK_PLATFORM_API_KEY: server.token,
      CLERK_PLATFORM_API_URL: server.url,
    };
    const run = async (): Promise<[string, string][] | undefined> => {
      const job = fileURLToPath(new URL("../../test/bulk-job.ts", import.meta.url));
      const flags = ["--conditions=@clerk-platform/source", "--experimental-strip-types", "--no-warnings"];
      victim = spawn(process.execPath, [...flags, job, String(inputs), join(folder, "checkpoint.jsonl")], {
        env,
      });
      const output = Promise.all([text(victim.stdout!), text(victim.stderr!)]);
      const [code, signal] = await once(victim, "exit");
      const [stdout, stderr] = await output;
      if (signal === "SIGKILL") return undefined;
      expect(stderr).toBe("");
      expect(code).toBe(0);
      return JSON.parse(stdout);
    };

    let kills = 0;
    let outcomes: [string, string][] | undefined;
    for (;;) {
      requestsToLive = kills < mostKills ? 1 + Math.floor(random() * 6) : Infinity;
      outcomes = await run();
      if (!outcomes) kills++;
      else if (outcomes.every(([, status]) => status !== "failed")) break;
    }

    const clerk = createNodeClient({ token: server.token, baseUrl: server.url });
    const applications = await clerk.listApplications();
    await clerk.close();
    const times = (name: string): number => applications.filter((each) => each.name === name).length;
    expect(kills).toBeGreaterThan(3);
    expect(outcomes).toHaveLength(inputs);
    for (const [name, status] of outcomes) {
      if (status === "done") expect([name, times(name)]).toEqual([name, 1]);
      else expect([name, status, times(name) <= 1]).toEqual([name, "unknown", true]);
    }
    expect(outcomes.filter(([, status]) => status === "done").length).toBeGreaterThan(0);
  },
  120_000,
);

/** Seeded random numbers: a linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
