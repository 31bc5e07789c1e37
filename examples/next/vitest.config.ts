import { defineConfig } from "vitest/config";

/** One build, one server, one browser: the tests share them. */
export default defineConfig({
  test: {
    name: "next-example",
    include: ["e2e/**/*.test.ts"],
    globalSetup: "../../scripts/repo/src/test/build-packages.ts",
    // A limit against hanging only.
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});
