import { defineConfig } from "vitest/config";

/** The built packages in a real browser; a page must not wait for another's timers, so files run side by side. */
export default defineConfig({
  test: {
    name: "dashboard",
    include: ["e2e/**/*.test.ts"],
    globalSetup: "e2e/global-setup.ts",
    // A limit against hanging only.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
