import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { watched } from "../../test/watched.ts";
import { createPlatformClient } from "../index.ts";
import { BulkWorkflow, bulkReport, startBulk } from "./index.ts";

const upstream = emulated("bulk");
const clerk = createPlatformClient(upstream.env);
let job: string;

beforeEach(async () => {
  watched.reset(upstream.env);
  await upstream.reset();
  job = crypto.randomUUID();
});

const item = (name: string, more: object = {}) => ({ key: name, input: { name, ...more } });
const names = async (): Promise<string[]> => (await clerk.listApplications()).map(({ name }) => name).sort();
const finished = async (ids: readonly string[]) => {
  await expect.poll(() => bulkReport(env.ONBOARDING, ids), { timeout: 50_000 }).toBeDefined();
  return (await bulkReport(env.ONBOARDING, ids))!;
};

describe("BulkWorkflow", () => {
  it("works on all inputs over several runs, and keeps only what it is asked to keep, without secrets", async () => {
    const items = Array.from({ length: 7 }, (_, index) => item(`c${index}`));
    const ids = await startBulk(env.ONBOARDING, { job, items, itemsPerRun: 3 });
    expect(ids).toHaveLength(3);
    const report = await finished(ids);
    expect(report).toMatchObject({ done: 7, failed: 0, unknown: 0 });
    expect(report.outcomes.map(({ key }) => key)).toEqual(items.map(({ key }) => key));
    expect(report.outcomes[0]).toMatchObject({ value: { application_id: expect.stringMatching(/^app_/) } });
    expect(JSON.stringify(report)).not.toMatch(/sk_(test|live)_/);
    expect(await names()).toHaveLength(7);
  });

  it("does nothing twice when it is started again", async () => {
    const items = [item("a"), item("b")];
    const ids = await startBulk(env.ONBOARDING, { job, items });
    expect(await startBulk(env.ONBOARDING, { job, items })).toEqual(ids);
    await finished(ids);
    expect(await startBulk(env.ONBOARDING, { job, items })).toEqual(ids);
    expect(await names()).toEqual(["a", "b"]);
  });

  it("goes on when one fails", async () => {
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
    "reports a write in doubt (%s)",
    async (kind) => {
      await upstream.control("faults", { kind, operation: "createApplication" });
      const ids = await startBulk(env.ONBOARDING, { job, items: [item("a")] });
      expect((await finished(ids)).outcomes).toMatchObject([{ key: "a", status: "unknown" }]);
      expect(await names()).toEqual(["a"]);
    },
  );

  it("refuses what cannot work", async () => {
    await expect(startBulk(env.ONBOARDING, { job, items: [item("a"), item("a")] })).rejects.toThrow(
      'the key "a" stands twice',
    );
    await expect(startBulk(undefined as never, { job, items: [item("a")] })).rejects.toThrow(
      /^the Workflow is not bound: add "workflows"/,
    );
    expect(() => BulkWorkflow({ run: async () => {}, concurrency: 0 })).toThrow("concurrency must be");
    const { id } = await env.ONBOARDING.create({ params: { items: [{ input: {} }] } as never });
    await expect
      .poll(() => bulkReport(env.ONBOARDING, [id]).catch((error: Error) => error.message))
      .toContain("items[0] needs a key of 1 to 200 characters");
  });
});
