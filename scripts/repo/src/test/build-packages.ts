import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";

/** Global setup of vitest: builds the packages for tests that use the build. Turbo skips packages that are up to date. */
export default async function buildPackages(): Promise<void> {
  // Every vitest project runs this setup; one build is enough for all of them.
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
