import { defineConfig } from "vitest/config";

const conditions = ["@clerk-platform/source"];

/** Tests that observe workerd from outside: it is killed, runs without Node APIs, or runs a bundle. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    name: "cloudflare-host",
    root: import.meta.dirname,
    include: ["test/host/**/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
