import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import colors from "picocolors";
import { repositoryRoot } from "../lib/paths.ts";
import type { Step, StepResult } from "./step.ts";

/** Runs a step. Its output is shown only when it fails. */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), "clerk-platform-test-"));
  const report = join(folder, "report.json");
  const [command, ...args] = step.command.map((part) => part.replace("{report}", report)) as [string];
  const start = performance.now();
  const { failed, all } = await execa(command, args, {
    cwd: repositoryRoot,
    preferLocal: true,
    reject: false,
    all: true,
    stdin: "ignore",
    env: { TURBO_TELEMETRY_DISABLED: "1" },
  });
  const counts = step.vitest ? readReport(report) : undefined;
  rmSync(folder, { recursive: true });
  const result = countStep(step, failed, counts);
  const duration = colors.dim(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  const tests = counts ? colors.dim(` (${counts.passed} passed, ${counts.failed} failed)`) : "";
  if (result.failed > 0) {
    console.log(`${colors.red("✗")} ${step.name}${tests} ${duration}\n\n${all}\n`);
  } else {
    console.log(`${colors.green("✓")} ${step.name}${tests} ${duration}`);
  }
  return result;
}

interface Counts {
  passed: number;
  failed: number;
}

/** A suite that fails without a failing test (it could not start, or has type errors) counts as one failure. */
export function countStep(step: Step, failed: boolean, counts: Counts | undefined): StepResult {
  if (!step.vitest) return { step, passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
  if (!counts) return { step, passed: 0, failed: 1 };
  // A report without tests is a failure.
  const broken = (failed || counts.passed === 0) && counts.failed === 0;
  return { step, passed: counts.passed, failed: counts.failed + (broken ? 1 : 0) };
}

function readReport(path: string): Counts | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return undefined;
  }
}
