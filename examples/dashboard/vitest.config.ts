import { defineConfig } from "vitest/config";

/** Tests the built packages and pages in a real browser. */
export default defineConfig({
  test: {
    name: "dashboard",
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["../../scripts/repo/src/test/build-packages.ts", "e2e/global-setup.ts"],
    // Limits against hanging only.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
