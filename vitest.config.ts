import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests run from source: no build stands between an edit and its test. */
const conditions = ["@clerk-platform/source"];

const project = (name: string, root: string) => ({
  test: {
    name,
    root,
    // Files share workers and modules, which halves the time. A test that replaces a module resets the modules afterwards.
    isolate: false,
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    // A limit against hanging only: no test measures time, and machines may be busy.
    testTimeout: 240_000,
    hookTimeout: 240_000,
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

/** They wait for processes that they start, and would be left running alone at the end. */
const first = ["real-update.test.ts", "interruption.test.ts"];

/** Runs the longest files first, also where no earlier run has left durations. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isFirst = ({ moduleId }: TestSpecification): boolean =>
      first.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))];
  }
}

export default defineConfig({
  test: {
    // By default one processor is left free, which on a machine with two means one file at a time.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    tags: [
      { name: "processes", description: "Starts processes or a browser and watches them from outside." },
    ],
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
