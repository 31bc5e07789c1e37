import { writeFileSync } from "node:fs";

/** Writes the counts in vitest's JSON format, which `pnpm test` reads. */
export function writeReport(path: string, numPassedTests: number, numFailedTests: number): void {
  writeFileSync(path, JSON.stringify({ numPassedTests, numFailedTests }));
}
