import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What `docs/src/test.ts` runs on the site that it built. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["src/**/*.test.ts"],
    // It would outlive an install of another vitest, since its key is the lockfile of this folder.
    fsModuleCache: false,
    // A limit against hanging only.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
