import { introspectWorkflow } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { upstreamOf } from "../../test/upstream.ts";
import { watched } from "../../test/watched.ts";
import { createWorkersClient } from "../index.ts";
import { type BulkReport, BulkWorkflow, bulkReport, startBulk } from "./index.ts";

const upstream = upstreamOf("bulk");
const clerk = createWorkersClient(upstream.env);
let job: string;

beforeEach(async () => {
  watched.reset(upstream.env);
  await upstream.reset();
  job = crypto.randomUUID();
});

const item = (name: string, more: object = {}) => ({ key: name, input: { name, ...more } });
const names = async (): Promise<string[]> => (await clerk.listApplications()).map(({ name }) => name).sort();
const finished = async (ids: readonly string[], workflow: typeof env.ONBOARDING = env.ONBOARDING) => {
  let report: BulkReport | undefined;
  await expect
    .poll(
      async () => {
        report = await bulkReport(workflow, ids);
        return report.finished;
      },
      { timeout: 50_000 },
    )
    .toBe(true);
  return report!;
};

/** Runs whose sleeps end at once. */
async function withoutWaiting(workflow: typeof env.ONBOARDING = env.ONBOARDING) {
  const all = await introspectWorkflow(workflow);
  await all.modifyAll(async (modifier) => {
    await modifier.disableSleeps();
    await modifier.disableRetryDelays();
  });
  return all;
}

describe("a run of a job", () => {
  it("stores only the result of remember, without secrets, and passes its report to archive", async () => {
    const items = Array.from({ length: 7 }, (_, index) => item(`c${index}`));
    const ids = await startBulk(env.ONBOARDING, { job, items, itemsPerRun: 3 });
    expect(ids).toHaveLength(3);
    const report = await finished(ids);
    expect(report).toMatchObject({ done: 7, failed: 0, unknown: 0, waiting: 0, errored: 0 });
    expect(report.outcomes.map(({ key }) => key)).toEqual(items.map(({ key }) => key));
    expect(report.outcomes[0]).toMatchObject({ value: { application_id: expect.stringMatching(/^app_/) } });
    expect(JSON.stringify(report)).not.toMatch(/sk_(test|live)_/);
    expect(await names()).toHaveLength(7);
    expect(watched.archived.map(({ done }) => done).sort()).toEqual([1, 3, 3]);
    expect(watched.archived[0]!.job).toBe(job);
  });

  it("continues when one input fails", async () => {
    await upstream.control("faults", {
      kind: "error",
      status: 422,
      body: "json",
      operation: "createApplication",
    });
    const ids = await startBulk(env.ONBOARDING, {
      job,
      items: [item("a"), item("b", { fail: true }), item("c")],
    });
    const { outcomes } = await finished(ids);
    expect(outcomes).toMatchObject([
      { key: "a", status: "failed", error: { name: "ApiError", status: 422 } },
      { key: "b", status: "failed", error: { message: "a mistake of the function" } },
      { key: "c", status: "done" },
    ]);
  });

  it.each(["reset-after-commit", "truncated-json"] as const)(
    "reports a write in doubt as unknown (%s)",
    async (kind) => {
      await upstream.control("faults", { kind, operation: "createApplication" });
      const ids = await startBulk(env.ONBOARDING, { job, items: [item("a")] });
      expect((await finished(ids)).outcomes).toMatchObject([{ key: "a", status: "unknown" }]);
      expect(await names()).toEqual(["a"]);
    },
  );

  it.each(["reset-after-commit", "reset-before-commit"] as const)(
    "repeats an input whose write is in doubt if its function is repeatable (%s)",
    async (kind) => {
      await upstream.control("faults", { kind, operation: "createApplication" });
      await using _ = await withoutWaiting(env.REPEATABLE);
      const ids = await startBulk(env.REPEATABLE, { job, items: [item("a")] });
      const value = kind === "reset-after-commit" ? "found" : "created";
      expect((await finished(ids, env.REPEATABLE)).outcomes).toEqual([{ key: "a", status: "done", value }]);
      expect(await names()).toEqual(["a"]);
    },
  );

  it("does not report a request as unknown that Cloudflare's limit blocked before it was sent", async () => {
    let left = 2;
    watched.transport = (url, init) => {
      if (left-- > 0) return fetch(url, init);
      throw new Error("Too many subrequests by single Worker invocation.");
    };
    await using _ = await withoutWaiting(env.HASTY);
    const ids = await startBulk(env.HASTY, { job, items: ["a", "b", "c"].map((name) => item(name)) });
    const report = await finished(ids, env.HASTY);
    expect(report).toMatchObject({ done: 1, failed: 2, unknown: 0 });
    expect(await names()).toHaveLength(1);
  });

  it("counts the outcomes for which report failed, and still completes", async () => {
    await using _ = await withoutWaiting(env.HASTY);
    const [id] = await startBulk(env.HASTY, { job, items: [item("a"), item("b")] });
    await finished([id!], env.HASTY);
    expect((await (await env.HASTY.get(id!)).status()).output).toMatchObject({ done: 2, unreported: 2 });
  });
});

describe("starting a job again", () => {
  const keys = Array.from({ length: 10 }, (_, index) => `k${index}`);

  it("with the same inputs runs none of them twice", async () => {
    const items = [item("a"), item("b")];
    const ids = await startBulk(env.ONBOARDING, { job, items });
    expect(await startBulk(env.ONBOARDING, { job, items })).toEqual(ids);
    await finished(ids);
    expect(await startBulk(env.ONBOARDING, { job, items })).toEqual(ids);
    expect(await names()).toEqual(["a", "b"]);
  });

  it("with more inputs runs the new ones", async () => {
    const items = keys.map((key) => item(key));
    await startBulk(env.ONBOARDING, { job, items: items.slice(0, 7), itemsPerRun: 5 });
    const ids = await startBulk(env.ONBOARDING, { job, items, itemsPerRun: 5 });
    const report = await finished(ids);
    expect(report).toMatchObject({ done: 10, outcomes: { length: 10 } });
    expect(await names()).toEqual(keys);
  });

  it("in another order and with another itemsPerRun runs each key once", async () => {
    const items = keys.map((key) => item(key));
    await startBulk(env.ONBOARDING, { job, items: items.slice(0, 5), itemsPerRun: 5 });
    const shuffled = await startBulk(env.ONBOARDING, { job, items: [...items].reverse(), itemsPerRun: 3 });
    expect(await finished(shuffled)).toMatchObject({ done: 10 });
    const some = await startBulk(env.ONBOARDING, { job, items: items.slice(2, 4) });
    expect((await finished(some)).outcomes.map(({ key }) => key)).toEqual(keys.slice(0, 5));
    expect(await names()).toEqual(keys);
  });

  it("several times concurrently runs each key once", async () => {
    const starts = [keys, [...keys].reverse(), keys.slice(3)].map((some) =>
      startBulk(env.ONBOARDING, { job, items: some.map((key) => item(key)), itemsPerRun: 4 }).catch(
        // A start that lacks inputs of a run cannot create it; a queue would deliver its message again.
        () => startBulk(env.ONBOARDING, { job, items: keys.map((key) => item(key)), itemsPerRun: 4 }),
      ),
    );
    const ids = new Set((await Promise.all(starts)).flat());
    expect(await finished([...ids])).toMatchObject({ done: 10, outcomes: { length: 10 } });
    expect(await names()).toEqual(keys);
  });

  it("after a start that failed halfway creates the missing runs, or says which inputs are needed", async () => {
    const broken = {
      create: (run: object) => env.ONBOARDING.create(run),
      get: (id: string) => env.ONBOARDING.get(id),
      createBatch: async () => {
        throw new Error("Network connection lost.");
      },
    } as unknown as typeof env.ONBOARDING;
    const items = keys.map((key) => item(key));
    await expect(startBulk(broken, { job, items, itemsPerRun: 5 })).rejects.toThrow("connection lost");
    await expect(startBulk(env.ONBOARDING, { job, items: [items[7]!] })).rejects.toThrow(
      `the job "${job}" has the key "k7" in a run that was not created: start the job again with the inputs of the start that failed`,
    );
    const ids = await startBulk(env.ONBOARDING, { job, items: [...items].reverse() });
    expect(await finished(ids)).toMatchObject({ done: 10 });
    expect(await names()).toEqual(keys);
  });

  it("with another input for a key throws an error that names job and key", async () => {
    await startBulk(env.ONBOARDING, { job, items: [item("a"), item("b")] });
    await expect(
      startBulk(env.ONBOARDING, { job, items: [item("c"), item("b", { more: 1 })] }),
    ).rejects.toThrow(`the job "${job}" has the key "b" with another input: use another key, or another job`);
  });

  it("with another attempt number runs its inputs again", async () => {
    await using all = await withoutWaiting();
    const ids = await startBulk(env.ONBOARDING, { job, items: [item("a", { fail: true })] });
    expect(await finished(ids)).toMatchObject({ failed: 1 });
    const again = await startBulk(env.ONBOARDING, { job, items: [item("a")], attempt: 2 });
    expect(await finished(again)).toMatchObject({ done: 1 });
    expect((await all.get()).length).toBeGreaterThan(0);
  });
});

describe("a job in an outage", () => {
  const many = Array.from({ length: 40 }, (_, index) => item(`c${String(index).padStart(2, "0")}`));
  const later = (requests: number, trouble: () => Promise<Response>, from = 0): void => {
    let count = 0;
    watched.transport = (url, init) => {
      const now = count++;
      return now >= from && now < from + requests ? trouble() : fetch(url, init);
    };
  };

  it.each([
    ["503", async () => new Response(null, { status: 503 })],
    ["a lost connection", async () => Promise.reject(new TypeError("Network connection lost."))],
  ])("takes no input until it is over (%s)", async (_, trouble) => {
    await using _all = await withoutWaiting();
    later(20, trouble);
    const ids = await startBulk(env.ONBOARDING, { job, items: many });
    expect(await finished(ids)).toMatchObject({ done: 40, failed: 0, unknown: 0 });
    expect(await names()).toHaveLength(40);
  });

  it("reports at most the inputs in progress as unknown", async () => {
    await using _all = await withoutWaiting();
    later(20, async () => new Response(null, { status: 503 }), 11);
    const ids = await startBulk(env.ONBOARDING, { job, items: many });
    const report = await finished(ids);
    expect(report.unknown).toBeLessThanOrEqual(2);
    expect(report).toMatchObject({ failed: 0, done: 40 - report.unknown });
    expect(await names()).toHaveLength(report.done);
  });

  it("completes each input once after rate limiting", async () => {
    await using _all = await withoutWaiting();
    let count = 0;
    watched.transport = (url, init) => {
      const limited = init.method === "POST" && count++ % 3 === 0;
      return limited
        ? Promise.resolve(new Response(null, { status: 429, headers: { "retry-after": "100" } }))
        : fetch(url, init);
    };
    const ids = await startBulk(env.ONBOARDING, { job, items: many });
    expect(await finished(ids)).toMatchObject({ done: 40 });
    expect(await names()).toHaveLength(40);
  });

  it("waits while the key is rejected or a secret cannot be read", async () => {
    await using _all = await withoutWaiting();
    let reads = 0;
    const secret = {
      get: async () => {
        if (++reads === 1) throw new Error("internal error");
        return reads < 4 ? "ak_revoked" : "ak_test";
      },
    };
    watched.env = { ...upstream.env, CLERK_PLATFORM_API_KEY: secret };
    const ids = await startBulk(env.ONBOARDING, { job, items: [item("a"), item("b")] });
    expect(await finished(ids)).toMatchObject({ done: 2 });
    expect(reads).toBeGreaterThanOrEqual(4);
  });

  it("waits while a binding is missing", async () => {
    await using _all = await withoutWaiting();
    const { CLERK_PLATFORM_API_KEY: _key, ...rest } = upstream.env;
    let looks = 0;
    watched.env = new Proxy(rest as typeof upstream.env, {
      get: (target, name) =>
        name === "CLERK_PLATFORM_API_KEY" && looks++ > 2 ? "ak_test" : Reflect.get(target, name),
    });
    const ids = await startBulk(env.ONBOARDING, { job, items: [item("a")] });
    expect(await finished(ids)).toMatchObject({ done: 1 });
  });

  it("fails the waiting inputs without sending them when it does not end", async () => {
    await using _all = await withoutWaiting(env.HASTY);
    watched.transport = async () => new Response(null, { status: 503 });
    const ids = await startBulk(env.HASTY, { job, items: many });
    const report = await finished(ids, env.HASTY);
    expect(report).toMatchObject({ failed: 40, outcomes: { 0: { error: { status: 503 } } } });
    expect(await names()).toEqual([]);
  });
});

describe("bulkReport", () => {
  it("lists every input from the start, also those of runs that ended without a report", async () => {
    const items = ["a", "b", "c"].map((name) => item(name));
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    watched.transport = async (url, init) => {
      await held;
      return fetch(url, init);
    };
    const ids = await startBulk(env.ONBOARDING, { job, items, itemsPerRun: 2 });
    expect(await bulkReport(env.ONBOARDING, ids)).toEqual({
      finished: false,
      ...{ done: 0, failed: 0, unknown: 0, waiting: 3, errored: 0 },
      outcomes: items.map(({ key }) => ({ key, status: "waiting" })),
    });
    await (await env.ONBOARDING.get(ids[0]!)).terminate();
    release();
    const report = await finished(ids);
    expect(report).toMatchObject({ done: 1, errored: 2 });
    expect(report.outcomes).toMatchObject([
      { key: "a", status: "errored", error: { message: expect.stringContaining(`the run ${ids[0]} ended`) } },
      { key: "b", status: "errored" },
      { key: "c", status: "done" },
    ]);
  });

  it("is finished for no ids, and rejects ids that are invalid or no longer exist", async () => {
    expect(await startBulk(env.ONBOARDING, { job, items: [] })).toEqual([]);
    expect(await bulkReport(env.ONBOARDING, [])).toMatchObject({ finished: true, done: 0, outcomes: [] });
    await expect(bulkReport(env.ONBOARDING, ["bulk-1"])).rejects.toThrow(
      'bulkReport: "bulk-1" is not an id returned by startBulk',
    );
    const old = `bulk-${"0".repeat(40)}-0-0`;
    await expect(bulkReport(env.ONBOARDING, [old])).rejects.toThrow(
      `bulkReport: the run ${old} no longer exists: Cloudflare keeps runs for 3 days`,
    );
  });
});

describe("startBulk", () => {
  const start = (items: unknown[], more: object = {}) =>
    startBulk(env.ONBOARDING, { job: "J", items: items as never, ...more });
  const circle: Record<string, unknown> = {};
  circle.self = circle;

  it.each([
    [[item("a"), item("a")], 'the job "J": the key "a" occurs twice'],
    [[{ input: {} }], 'the job "J": items[0] needs a key of 1 to 200 characters'],
    [[null], 'the job "J": items[0] needs a key of 1 to 200 characters'],
    [
      [{ key: "a", input: { run: () => {} } }],
      'the job "J", key "a": the input.run is a function, which cannot be stored: pass plain JSON data',
    ],
    [
      [{ key: "a", input: { at: [new Date(0)] } }],
      'the job "J", key "a": the input.at[0] is an object of the class Date, which cannot be stored: pass plain JSON data',
    ],
    [[{ key: "a", input: circle }], 'the job "J", key "a": the input.self refers to itself'],
    [[{ key: "a", input: "x".repeat(900_000) }], 'the job "J", key "a": the input has 900002 characters'],
  ])("rejects invalid inputs, case %#", async (items, message) => {
    await expect(start(items)).rejects.toThrow(message);
  });

  it("rejects a missing binding and invalid options", async () => {
    await expect(startBulk(undefined as never, { job, items: [item("a")] })).rejects.toThrow(
      /^the Workflow is not bound: add "workflows"/,
    );
    await expect(start([], { job: "" })).rejects.toThrow("startBulk: job must be a name");
    await expect(start([], { itemsPerRun: 0 })).rejects.toThrow("itemsPerRun must be a whole number from 1");
    expect(() => BulkWorkflow({ run: async () => {}, concurrency: 0 })).toThrow("concurrency must be");
    expect(() => BulkWorkflow({ run: async () => {}, giveUpAfterMs: -1 })).toThrow("giveUpAfterMs must be");
    expect(() => BulkWorkflow({ run: async () => {}, onUnknown: "repeat" as never })).toThrow(
      'onUnknown must be "report" or "retry"',
    );
    expect(() => BulkWorkflow({} as never)).toThrow("run is missing");
  });

  it("creates few instances of allowed size for many inputs, and passes the retention on", async () => {
    const created: { id: string; retention?: object; params: { items: unknown[]; claim?: object } }[] = [];
    let batches = 0;
    const counting = {
      create: async (run: never) => created.push(run),
      get: async (wanted: string) => {
        const claim = created.find(({ id }) => id === wanted)?.params.claim;
        if (!claim) throw new Error("instance.not_found");
        return { status: async () => ({ status: "complete", output: claim }) };
      },
      createBatch: async ({ instances }: { instances: never[] }) => {
        batches++;
        expect(instances.length).toBeLessThanOrEqual(100);
        expect(JSON.stringify(instances).length).toBeLessThan(1_048_576);
        created.push(...instances);
        return { errors: [] };
      },
    };
    const items = Array.from({ length: 100_000 }, (_, index) => item(`customer-${index}`));
    const ids = await startBulk(counting as never, { job, items, retention: "30 days" });
    expect(ids.length).toBeLessThan(2510);
    expect(batches).toBeLessThanOrEqual(26);
    const claims = created.filter(({ params }) => params.items.length === 0);
    for (const claim of claims) expect(JSON.stringify(claim).length).toBeLessThan(1_048_576);
    expect(claims.length).toBeLessThan(40);
    expect(created.flatMap(({ params }) => params.items)).toHaveLength(100_000);
    expect(created[0]!.retention).toEqual({ successRetention: "30 days", errorRetention: "30 days" });
  });
});
