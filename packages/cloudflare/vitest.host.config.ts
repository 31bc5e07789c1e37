import { defineConfig } from "vitest/config";

const conditions = ["@clerk-platform/source"];

/** What can only be seen from outside workerd: that it is killed, that it has nothing of Node, what is bundled. */
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
