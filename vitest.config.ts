import { defineConfig } from "vitest/config";

/** Tests run from source: no build stands between an edit and its test. */
const conditions = ["@clerk-platform/source"];

const unit = (name: string, root: string) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    name,
    root,
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    typecheck: { enabled: true, include: ["**/*.test-d.ts"], tsconfig: "tsconfig.json" },
  },
});

export default defineConfig({
  test: {
    projects: [
      unit("contract", "packages/contract"),
      unit("core", "packages/core"),
      unit("emulator", "packages/emulator"),
      unit("scripts", "scripts"),
    ],
  },
});
