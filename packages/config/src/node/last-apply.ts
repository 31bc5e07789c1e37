import type { ApplicationReport, ApplyReport } from "../apply/report.ts";
import { isObject } from "../definition/is-object.ts";
import type { CommandContext } from "./command-context.ts";
import { readJsonFile } from "./read-json-file.ts";
import type { RunReportContent } from "./run-report-content.ts";

/**
 * Reads the report of the last `apply`.
 *
 * @returns `undefined` if no file is named.
 * @throws ConfigError for a file that is not one.
 */
export async function readLastApply(
  context: Pick<CommandContext, "args" | "cwd">,
): Promise<ApplyReport | undefined> {
  const file = context.args.lastApply;
  if (file === undefined) return undefined;
  const { applications } = await readJsonFile(context, file, {
    what: "a report of apply",
    accepts: (value): value is RunReportContent =>
      isObject(value) &&
      value.kind === "clerk-platform-config report" &&
      value.version === 1 &&
      value.command === "apply" &&
      Array.isArray(value.applications),
  });
  return {
    applications: applications.filter(
      (application): application is typeof application & ApplicationReport =>
        application.secrets !== undefined,
    ),
  };
}
