import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const conditions = ["@clerk-platform/source"];

/** Tests of this package run in workerd, with the bindings of wrangler.jsonc. */
export default defineConfig({
  plugins: [
    cloudflareTest(({ inject }) => ({
      wrangler: { configPath: "./wrangler.jsonc" },
      miniflare: {
        bindings: { CLERK_PLATFORM_API_URL: inject<Record<string, string>>("upstreams").default! },
      },
    })),
  ],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // The global setup runs in Node.
  environments: { __vitest__: { resolve: { conditions, externalConditions: conditions } } },
  test: {
    name: "cloudflare",
    root: import.meta.dirname,
    include: ["src/**/*.test.ts"],
    globalSetup: ["test/upstreams.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
