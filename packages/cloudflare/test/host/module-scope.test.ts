import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { expect, it } from "vitest";
import { bundleWorker } from "./bundle-worker.ts";

it("rejects a client at module scope and says where to create one", async () => {
  const options = {
    cf: false,
    modules: true,
    script: await bundleWorker("module-scope-worker"),
    compatibilityDate: "2026-11-01",
  };
  const worker = new Miniflare(convertV4MiniflareOptions(options as never) as never);
  try {
    const response = await worker.dispatchFetch("http://worker/");
    expect(await response.text()).toBe(
      "createWorkersClient was called at module scope: call it in the handler, for each request; requests that share a client wait for each other and hang",
    );
  } finally {
    await worker.dispose();
  }
});
