import { defineConfig } from "vitest/config";

/** Tests run from source: no build stands between an edit and its test. */
const conditions = ["@clerk-platform/source"];

const project = (name: string, root: string) => ({
  test: {
    name,
    root,
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    // A limit against hanging only: no test measures time, and machines may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: true, include: ["**/*.test-d.ts"], tsconfig: "tsconfig.json" },
  },
});

const fromSource = (name: string, root: string) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  ...project(name, root),
});

/** Tests that use the packages as built: the setup builds them. */
const fromBuild = (name: string, root: string) => {
  const { test } = project(name, root);
  return { test: { ...test, globalSetup: `${import.meta.dirname}/scripts/repo/src/test/build-packages.ts` } };
};

export default defineConfig({
  test: {
    projects: [
      fromSource("contract", "packages/contract"),
      "packages/cloudflare/vitest.config.ts",
      "packages/cloudflare/vitest.host.config.ts",
      fromSource("config", "packages/config"),
      fromSource("core", "packages/core"),
      fromSource("emulator", "packages/emulator"),
      fromSource("node", "packages/node"),
      fromSource("react-query", "packages/react-query"),
      fromSource("codegen", "scripts/codegen"),
      fromSource("repo", "scripts/repo"),
      fromSource("spec-update", "scripts/spec-update"),
      // Examples see the built packages, as any user does.
      "examples/dashboard/vitest.config.ts",
      "examples/next/vitest.config.ts",
      "examples/recipes/vitest.config.ts",
      fromBuild("config-example", "examples/config"),
      fromBuild("onboard", "examples/onboard"),
      fromBuild("tour", "examples/tour"),
      fromBuild("worker", "examples/worker"),
    ],
  },
});
