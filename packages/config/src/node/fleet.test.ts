import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator } from "@clerk-platform/emulator";
import { afterEach, beforeEach, expect, it } from "vitest";
import { jumpingClock } from "../../test/jumping-clock.ts";
import type { Definition, Plan } from "../index.ts";
import { readArguments } from "./cli-arguments.ts";
import type { CommandContext } from "./command-context.ts";
import { planFleet } from "./fleet.ts";
import { RunReport } from "./run-report.ts";
import type { RunReportContent } from "./run-report-content.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "config-fleet-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Many applications behind the rate limit of the service, with a jumping clock. */
function fleetWorld(applications = 1000) {
  let open = 0;
  // All workers of a job (at most eight) wait for the pacer.
  const clock = jumpingClock((timers) => timers >= Math.min(8, open));
  const requests = new Map<string, number>();
  const emulator = createEmulator({
    seed: { applications },
    clock,
    rateLimit: { requests: 100 },
    onRequest: ({ operation, status }) => {
      const request = `${operation} ${status}`;
      requests.set(request, (requests.get(request) ?? 0) + 1);
    },
  });
  const clerk = createPlatformClient({
    token: emulator.token,
    baseUrl: emulator.baseUrl,
    fetch: emulator.fetch,
    clock,
    timeoutMs: Number.POSITIVE_INFINITY,
  });
  /** Runs the command once and stops it after a number of applications. */
  const run = async (definition: Definition, stopAfter = Number.POSITIVE_INFINITY): Promise<Plan> => {
    const controller = new AbortController();
    let done = 0;
    open = 0;
    const context: Omit<CommandContext, "report"> = {
      env: {},
      cwd: folder,
      out: () => {},
      error: () => {},
      isTerminal: false,
      signal: controller.signal,
      clock,
      clerk,
      args: readArguments(["plan", "--checkpoint", join(folder, "plan.jsonl"), "--report", "report.json"]),
    };
    const report = new RunReport(context);
    const { begin, progress } = report;
    report.begin = (all) => {
      open = all.length;
      begin.call(report, all);
    };
    report.progress = () => {
      progress.call(report);
      open--;
      if (++done < stopAfter) return;
      open = 0;
      controller.abort(new Error("stopped"));
    };
    try {
      const planned = await planFleet({ ...context, report }, definition, { dryRun: true });
      report.end();
      return planned;
    } catch (error) {
      report.end({ error });
      throw error;
    }
  };
  const report = async (): Promise<RunReportContent> =>
    JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
  return { clock, requests, run, report };
}

const definition: Definition = {
  application: { all: true },
  instances: { development: { auth_password: { min_length: 12 } } },
};

it("plans a thousand applications in two runs at the rate limit, with one request each and no 429", async () => {
  const { clock, requests, run, report } = fleetWorld();
  const began = clock.now();
  await expect(run(definition, 400)).rejects.toThrow(
    /^Stopped after \d+ applications; run the command again to continue$/,
  );
  const stopped = await report();
  expect(stopped).toMatchObject({
    command: "plan",
    state: "stopped",
    error: expect.stringMatching(/^Stopped after/),
  });
  expect(stopped.counts.changes).toBeGreaterThanOrEqual(400);
  expect(stopped.counts.open).toBe(1000 - stopped.counts.changes);
  // A run that starts sooner shares the minute with the stopped one and may exceed the limit.
  await new Promise<void>((resolve) => clock.setTimeout(resolve, 60_000));
  const planned = await run(definition);
  expect(planned.applications).toHaveLength(1000);
  expect(Object.fromEntries(requests)).toEqual({
    "listApplications 200": 2,
    "getConfigSchema 200": 2,
    "patchConfig 200": 1000,
  });
  // 1004 requests at 100 a minute, plus the minute between the runs.
  expect(clock.now() - began).toBeLessThanOrEqual(12 * 60_000);
  const finished = await report();
  expect(finished.state).toBe("finished");
  expect(finished.counts).toMatchObject({ changes: 1000, open: 0, resumed: stopped.counts.changes });
});

it("ignores the checkpoint of another definition", async () => {
  const { requests, run } = fleetWorld(60);
  await expect(run(definition, 20)).rejects.toThrow("Stopped");
  const stricter = { ...definition, instances: { development: { auth_password: { min_length: 20 } } } };
  const before = requests.get("patchConfig 200")!;
  const planned = await run(stricter);
  expect(requests.get("patchConfig 200")! - before).toBe(60);
  expect(planned.applications[0]!.instances[0]!.changes[0]!.after).toBe(20);
});
