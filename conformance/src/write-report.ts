import { writeFileSync } from "node:fs";

/** Writes the counts as vitest does: that is what `pnpm test` adds up. */
export function writeReport(path: string, numPassedTests: number, numFailedTests: number): void {
  writeFileSync(path, JSON.stringify({ numPassedTests, numFailedTests }));
}
