import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPlatformClient, isApiError, type PlatformClient } from "@clerk-platform/core";
import { createEmulator, type Emulator } from "@clerk-platform/emulator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bulk } from "./bulk.ts";
import { journalHeader } from "./journal-record.ts";

let folder: string;
let checkpoint: string;
let emulator: Emulator;
let clerk: PlatformClient;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bulk-"));
  checkpoint = join(folder, "job.jsonl");
  emulator = createEmulator();
  clerk = createPlatformClient({ token: emulator.token, baseUrl: emulator.baseUrl, fetch: emulator.fetch });
});

afterEach(() => rm(folder, { recursive: true }));

const create = (clerk: PlatformClient, name: string) => clerk.createApplication({ body: { name } });
const count = async (): Promise<number> => (await clerk.listApplications()).length;

describe("bulk", () => {
  it("runs at most `concurrency` inputs at a time and reports outcomes in input order", async () => {
    let running = 0;
    let most = 0;
    const progress: number[] = [];
    const report = await bulk(
      clerk,
      (async function* () {
        for (let index = 0; index < 20; index++) yield { key: `${index}` };
      })(),
      async (clerk, { key }) => {
        most = Math.max(most, ++running);
        await clerk.listApplications();
        running--;
        return key;
      },
      { concurrency: 3, onProgress: ({ done }) => progress.push(done) },
    );
    expect(most).toBe(3);
    expect(progress).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(report.outcomes.map(({ key }) => key)).toEqual(
      Array.from({ length: 20 }, (_, index) => `${index}`),
    );
    expect(report).toMatchObject({ done: 20, failed: 0, unknown: 0, aborted: false });
  });

  it("continues after a failed input and retries only that input in the next run", async () => {
    emulator.injectFault({ kind: "error", status: 422, body: "json", operation: "createApplication" });
    const first = await bulk(clerk, ["a", "b", "c"], create, { checkpoint, concurrency: 1 });
    expect(first).toMatchObject({ done: 2, failed: 1 });
    expect(isApiError((first.outcomes[0] as { error: unknown }).error, { status: 422 })).toBe(true);
    const second = await bulk(clerk, ["a", "b", "c"], create, { checkpoint, concurrency: 1 });
    expect(second.outcomes.map(({ status, resumed }) => [status, resumed])).toEqual([
      ["done", false],
      ["done", true],
      ["done", true],
    ]);
    expect(await count()).toBe(3);
  });

  it.each(["reset-after-commit", "truncated-json", "html-body", "dropped-body"] as const)(
    "reports unknown after a write with %s and repeats it only with onUnknown: retry",
    async (kind) => {
      emulator.injectFault({ kind, operation: "createApplication" });
      for (const resumed of [false, true]) {
        const { outcomes } = await bulk(clerk, ["a"], create, { checkpoint });
        expect(outcomes).toMatchObject([{ key: "a", status: "unknown", resumed }]);
      }
      expect(await count()).toBe(1);
      expect(await bulk(clerk, ["a"], create, { checkpoint, onUnknown: "retry" })).toMatchObject({ done: 1 });
      expect(await count()).toBe(2);
    },
  );

  it("reports unknown for an error after a write and failed for an error before any write", async () => {
    const thrower = async (clerk: PlatformClient, name: string) => {
      if (name === "wrote") await create(clerk, name);
      else await clerk.listApplications();
      throw new Error("own mistake");
    };
    const { outcomes } = await bulk(clerk, ["wrote", "read"], thrower);
    expect(outcomes.map(({ status }) => status)).toEqual(["unknown", "failed"]);
  });

  it("detects writes through clerk.raw", async () => {
    const post = async (clerk: PlatformClient, name: string) => {
      await clerk.raw.POST("/platform/applications", { body: { name } });
      throw new Error("own mistake");
    };
    expect(await bulk(clerk, ["a"], post)).toMatchObject({ unknown: 1 });
  });

  it("stores an intent on disk before an unsafe write is sent, and none for replay-safe requests", async () => {
    const seen: string[] = [];
    const watching = createPlatformClient({
      token: emulator.token,
      baseUrl: emulator.baseUrl,
      fetch: async (url, init) => {
        seen.push(`${init.method} ${(await readFile(checkpoint, "utf8")).split("\n").length - 2}`);
        return emulator.fetch(url, init);
      },
    });
    await bulk(
      watching,
      ["a"],
      async (clerk, name) => {
        await clerk.listApplications();
        await create(clerk, name);
      },
      { checkpoint },
    );
    expect(seen).toEqual(["GET 0", "POST 1"]);
  });

  it("stores what remember returns, with secrets redacted", async () => {
    const remember = ({ instances }: Awaited<ReturnType<typeof create>>) => instances[0]!;
    await bulk(clerk, ["a"], create, { checkpoint, remember });
    expect(await readFile(checkpoint, "utf8")).not.toMatch(/sk_(test|live)_/);
    const { outcomes } = await bulk(clerk, ["a"], create, { checkpoint });
    expect(outcomes).toMatchObject([{ value: { environment_type: "development" }, resumed: true }]);
  });

  it("starts no new input after abort, finishes running inputs and resumes in the next run", async () => {
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done === 2) controller.abort();
    };
    const options = { checkpoint, concurrency: 1, onProgress, signal: controller.signal };
    expect(await bulk(clerk, ["a", "b", "c", "d"], create, options)).toMatchObject({
      done: 2,
      aborted: true,
    });
    expect(await bulk(clerk, ["a", "b", "c", "d"], create, { checkpoint })).toMatchObject({ done: 4 });
    expect(await count()).toBe(4);
  });

  it("rejects with the error of the inputs' iterator after running inputs have finished", async () => {
    const inputs = (function* () {
      yield "a";
      throw new Error("line 2 is not CSV");
    })();
    await expect(bulk(clerk, inputs, create, { checkpoint, concurrency: 2 })).rejects.toThrow("line 2");
    expect(await bulk(clerk, ["a"], create, { checkpoint })).toMatchObject({ done: 1 });
    expect(await count()).toBe(1);
  });

  it("reports failed for the second of two inputs with the same key", async () => {
    const { outcomes } = await bulk(clerk, ["a", "a"], create);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "failed"]);
  });
});

describe("a checkpoint", () => {
  it("can be resumed when its last line is incomplete", async () => {
    await bulk(clerk, ["a"], create, { checkpoint });
    await appendFile(checkpoint, '{"key":"b","stat');
    expect(await bulk(clerk, ["a", "b"], create, { checkpoint })).toMatchObject({ done: 2, unknown: 0 });
    expect(await bulk(clerk, ["a", "b"], create, { checkpoint })).toMatchObject({ done: 2 });
    expect(await count()).toBe(2);
  });

  it("is rejected and left unchanged when it is damaged or not a checkpoint file", async () => {
    await writeFile(checkpoint, "name,domain\nAcme,acme.example\n");
    await expect(bulk(clerk, ["a"], create, { checkpoint })).rejects.toThrow(
      `${checkpoint} is not a checkpoint file`,
    );
    await writeFile(checkpoint, `${journalHeader}\n{"key":"a"}\n`);
    await expect(bulk(clerk, ["a"], create, { checkpoint })).rejects.toThrow(`${checkpoint}:2 is damaged`);
    expect(await readFile(checkpoint, "utf8")).toContain('{"key":"a"}');
  });

  it("is locked by one job until its process has ended", async () => {
    const both = [bulk(clerk, ["a"], create, { checkpoint }), bulk(clerk, ["a"], create, { checkpoint })];
    const results = await Promise.allSettled(both);
    expect(results.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { message: expect.stringContaining("in use by process") } },
    ]);
    await writeFile(`${checkpoint}.lock`, "2147483646\n");
    expect(await bulk(clerk, ["a"], create, { checkpoint })).toMatchObject({ done: 1 });
    expect(await count()).toBe(1);
  });

  it("is compacted when most of its lines are superseded", async () => {
    const lines = Array.from({ length: 500 }, () => '{"key":"a","status":"intent"}');
    await writeFile(checkpoint, `${[journalHeader, ...lines].join("\n")}\n`);
    expect(await bulk(clerk, ["a"], create, { checkpoint })).toMatchObject({ unknown: 1 });
    expect((await readFile(checkpoint, "utf8")).split("\n")).toHaveLength(3);
  });
});
