import type { BulkReport } from "@clerk-platform/node";
import type { Customer, WrongRow } from "./read-customers.ts";

/** Prints what was created to stdout and everything else to stderr. Returns whether every row is done. */
export function printReport(
  { outcomes, done, failed, unknown, aborted }: BulkReport<Customer, string>,
  file: string,
  wrong: readonly WrongRow[],
): boolean {
  for (const { key, input, ...outcome } of outcomes) {
    if (outcome.status === "done") console.log(`${key}\t${input.name}\t${outcome.value}`);
    else console.error(`${key}\t${input.name}\t${outcome.status}: ${(outcome.error as Error).message}`);
  }
  for (const { line, problem } of [...wrong].sort((a, b) => a.line - b.line)) {
    console.error(`${file}:${line} ${problem}`);
  }
  console.error(`${done} done, ${failed} failed, ${unknown} unknown, ${wrong.length} wrong rows`);
  if (aborted) console.error("Stopped. Start it again to continue.");
  if (unknown > 0) {
    console.error("Check whether the unknown ones exist. --retry-unknown runs them again.");
  }
  return !aborted && failed + unknown + wrong.length === 0;
}
