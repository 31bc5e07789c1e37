import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What `docs/src/test.ts` runs on the site that it built. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["src/**/*.test.ts"],
    // A limit against hanging only.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
