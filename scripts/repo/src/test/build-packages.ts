import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";

/** A global setup of vitest: builds the packages for tests that use them as built. Turbo skips what is built already. */
export default async function buildPackages(): Promise<void> {
  // Every project has a setup of its own, and one build is enough for all of them.
  if (process.env.CLERK_PLATFORM_PACKAGES_BUILT) return;
  process.env.CLERK_PLATFORM_PACKAGES_BUILT = "1";
  const { failed, all } = await execa(
    "turbo",
    ["run", "build", "--filter=./packages/*", "--output-logs=errors-only", "--ui=stream"],
    {
      cwd: repositoryRoot,
      preferLocal: true,
      all: true,
      reject: false,
      stdin: "ignore",
      env: { TURBO_TELEMETRY_DISABLED: "1" },
    },
  );
  if (failed) throw new Error(`The packages cannot be built:\n${all}\nFix: pnpm build`);
}
