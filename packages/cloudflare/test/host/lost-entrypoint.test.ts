import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleWorker } from "./bundle-worker.ts";

let worker: Miniflare;

beforeAll(async () => {
  const options = {
    cf: false,
    modules: true,
    script: await bundleWorker("fragile-worker"),
    compatibilityDate: "2026-11-01",
    durableObjects: { FRAGILE: "Fragile" },
  };
  worker = new Miniflare(convertV4MiniflareOptions(options as never) as never);
});

afterAll(() => worker.dispose());

const ask = async (path: string): Promise<unknown> => {
  const response = await worker.dispatchFetch(`http://caller${path}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text);
};

it("rejects a read with ConnectionError when its entrypoint crashes", async () => {
  expect(await ask("/read")).toMatchObject({
    name: "ConnectionError",
    message: expect.stringMatching(/^getApplication: the connection to the entrypoint was lost: /),
    guards: { connection: true, unknown: false },
  });
});

it("rejects a write with OutcomeUnknownError, not marked retryable, when its entrypoint crashes", async () => {
  const error = await ask("/write");
  expect(error).toMatchObject({
    name: "OutcomeUnknownError",
    message: expect.stringMatching(
      /^createApplication: the outcome is unknown.*: look at listApplications before you repeat it/,
    ),
    guards: { connection: false, unknown: true },
    cause: true,
  });
  expect(error).not.toHaveProperty("retryable");
});

it("rejects instead of ending a list early when its entrypoint crashes", async () => {
  expect(await ask("/list")).toMatchObject({
    name: "ConnectionError",
    message: expect.stringMatching(/^listInstanceUsers: the connection to the entrypoint was lost: /),
    read: [{ id: "user_1" }],
  });
});
