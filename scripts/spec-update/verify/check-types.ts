import { execa } from "execa";
import type { Problem } from "./problem.ts";

/** Type-checks packages of a repository, named as turbo filters, building what they want built. */
export async function checkTypes(
  root: string,
  packages: readonly string[],
  signal: AbortSignal,
): Promise<Problem[]> {
  const { failed, all } = await execa(
    "turbo",
    [
      "run",
      "typecheck",
      ...packages.map((name) => `--filter=${name}`),
      "--continue=dependencies-successful",
      "--output-logs=errors-only",
      "--ui=stream",
      "--log-order=grouped",
    ],
    {
      cwd: root,
      preferLocal: true,
      reject: false,
      all: true,
      // A copy of a repository shares what is installed: nothing may be installed from it.
      env: { npm_config_verify_deps_before_run: "false", TURBO_TELEMETRY_DISABLED: "1" },
      cancelSignal: signal,
    },
  );
  signal.throwIfAborted();
  if (!failed) return [];
  const lines = String(all)
    .split("\n")
    .filter((line) => /error TS\d+/.test(line))
    .map((line) => line.replace(/^(@clerk-platform\/([\w-]+)):typecheck: /, "packages/$2/"));
  if (lines.length === 0) return [{ kind: "types", text: `turbo run typecheck failed:\n${all}` }];
  return lines.map((text) => ({ kind: "types", text }));
}
