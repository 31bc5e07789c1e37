import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { applyChanges } from "./repository/apply-changes.ts";
import { requireCleanTree } from "./repository/require-clean-tree.ts";
import { ownFiles, type PreparedUpdate, type UpdateOptions } from "./update-options.ts";

/** Puts a prepared update in place and prints the report. */
export function finishUpdate(options: UpdateOptions, { changes, report, summary }: PreparedUpdate): void {
  const { root, log = console.log } = options;
  if (changes.length > 0) {
    // The tree may have been edited in the meantime.
    requireCleanTree(root, ownFiles(options));
    log("putting the files in place …");
    applyChanges(root, changes);
  }
  if (options.report) writeFileSync(resolve(options.report), report);
  log(options.report ? `the report is in ${options.report}` : `\n${report}`);
  for (const line of summary) log(line);
}
