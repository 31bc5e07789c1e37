import { fileURLToPath } from "node:url";
import { serve } from "@clerk-platform/emulator/node";
import { createTestHarness } from "wrangler";

/** The two Workers in workerd, with a local Platform API. */
export interface RunningWorkers {
  url: URL;
  /** The address of the local Platform API, whose page shows every request. */
  apiUrl: string;
  close(): Promise<void>;
}

/** Starts everything on free ports. It sends nothing to the network and keeps nothing. */
export async function startWorkers(): Promise<RunningWorkers> {
  // Otherwise wrangler downloads a sample of the properties that Cloudflare adds to requests.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= "false";
  const begin = Date.now();
  const api = await serve({
    seed: {
      applications: [
        { name: "Acme", production: true, users: 12 },
        { name: "Bluebird Bakery", domain: "bluebird-bakery.example" },
      ],
    },
    // The emulator's DNS is five times as fast here.
    clock: { now: () => begin + (Date.now() - begin) * 5 },
  });
  const harness = createTestHarness({
    root: fileURLToPath(new URL("..", import.meta.url)),
    workers: [
      { configPath: "app/wrangler.jsonc" },
      {
        configPath: "gateway/wrangler.jsonc",
        secrets: { CLERK_PLATFORM_API_KEY: api.token },
        vars: { CLERK_PLATFORM_API_URL: api.url },
      },
    ],
  });
  const { url } = await harness.listen();
  return {
    url,
    apiUrl: api.url,
    async close() {
      await harness.close();
      await api.close();
    },
  };
}
