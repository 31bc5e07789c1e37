import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "recipes",
    include: ["src/**/*.test.{ts,tsx}"],
    globalSetup: "../../scripts/repo/src/test/build-packages.ts",
    // A limit against hanging only.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
