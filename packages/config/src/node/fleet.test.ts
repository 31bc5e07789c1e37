// @module-tag processes
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
import { applyFleet, planFleet } from "./fleet.ts";
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
  const run = async <Result>(
    command: "plan" | "apply",
    work: (context: CommandContext) => Promise<Result>,
    stopAfter = Number.POSITIVE_INFINITY,
  ): Promise<Result> => {
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
      args: readArguments([command, "--checkpoint", join(folder, "plan.jsonl"), "--report", "report.json"]),
    };
    const report = new RunReport(context);
    const { begin, planned, applied } = report;
    report.begin = (all) => {
      open = all.length;
      begin.call(report, all);
    };
    const settle = (): void => {
      open--;
      if (++done < stopAfter) return;
      open = 0;
      controller.abort(new Error("stopped"));
    };
    report.planned = (...outcome) => {
      planned.apply(report, outcome);
      settle();
    };
    report.applied = (...outcome) => {
      applied.apply(report, outcome);
      settle();
    };
    try {
      const result = await work({ ...context, report });
      report.end();
      return result;
    } catch (error) {
      report.end({ error });
      throw error;
    }
  };
  const report = async (): Promise<RunReportContent> =>
    JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
  return {
    clock,
    requests,
    report,
    plan: (definition: Definition, stopAfter?: number) =>
      run("plan", (context) => planFleet(context, definition, { dryRun: true }), stopAfter),
    apply: (planned: Plan, stopAfter?: number) =>
      run(
        "apply",
        (context) => {
          context.report.begin(planned.applications);
          return applyFleet(context, planned, {});
        },
        stopAfter,
      ),
  };
}

const definition: Definition = {
  application: { all: true },
  instances: { development: { auth_password: { min_length: 12 } } },
};

it("plans a thousand applications in two runs at the rate limit, with one request each and no 429", async () => {
  const { clock, requests, plan, report } = fleetWorld();
  const began = clock.now();
  await expect(plan(definition, 400)).rejects.toThrow(
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
  const planned = await plan(definition);
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
  const { requests, plan } = fleetWorld(60);
  await expect(plan(definition, 20)).rejects.toThrow("Stopped");
  const stricter = { ...definition, instances: { development: { auth_password: { min_length: 20 } } } };
  const before = requests.get("patchConfig 200")!;
  const planned = await plan(stricter);
  expect(requests.get("patchConfig 200")! - before).toBe(60);
  expect(planned.applications[0]!.instances[0]!.changes[0]!.after).toBe(20);
});

it("applies a fleet in two runs at the rate limit, with four requests each, one of them a write, and no 429", async () => {
  const applications = 150;
  const { clock, requests, plan, apply, report } = fleetWorld(applications);
  const planned = await plan(definition);
  requests.clear();
  const pause = () => new Promise<void>((resolve) => clock.setTimeout(resolve, 60_000));
  await pause();
  await expect(apply(planned, 60)).rejects.toThrow("Applying ended early");
  const { counts } = await report();
  expect(counts.applied).toBeGreaterThan(0);
  expect(counts.applied).toBeLessThan(applications);
  await pause();
  const reports = await apply(planned);
  expect(reports.flatMap(({ steps }) => steps)).toHaveLength(applications);
  expect([...requests.keys()].sort()).toEqual(["getConfig 200", "patchConfig 200"]);
  // A dry run and a write. An application in progress when the run stopped is looked at once more.
  expect(requests.get("patchConfig 200")).toBeLessThanOrEqual(2 * applications + 8);
  expect(requests.get("getConfig 200")).toBeLessThanOrEqual(2 * applications + 8);
  expect((await report()).counts).toMatchObject({
    applied: applications,
    failed: 0,
    resumed: counts.applied,
  });
});
