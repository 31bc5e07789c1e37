import colors from "picocolors";
import { runStep } from "./run-step.ts";
import type { Stage, StepResult } from "./step.ts";

/** Runs the stages in sequence, then lists the failures; the last line has the counts. */
export async function runStages(stages: readonly Stage[], run = runStep): Promise<number> {
  const results: StepResult[] = [];
  const skipped: string[] = [];
  let stopped = false;
  for (const { essential = false, steps, atOnce = steps.length } of stages) {
    if (stopped) {
      skipped.push(...steps.map(({ name }) => name));
      continue;
    }
    console.log(colors.bold(`\n${steps.map(({ name }) => name).join(" · ")}`));
    const waiting = steps.values();
    const runOneByOne = async (): Promise<void> => {
      for (const step of waiting) results.push(await run(step));
    };
    await Promise.all(Array.from({ length: atOnce }, runOneByOne));
    stopped = essential && results.some(({ step, failed }) => steps.includes(step) && failed > 0);
  }
  const failures = results.filter(({ failed }) => failed > 0);
  if (failures.length > 0) {
    console.log(colors.bold(colors.red("\nFailed")));
    for (const { step } of failures) console.log(`  ${step.name}\n    Fix: ${step.fix}`);
  }
  if (skipped.length > 0) console.log(`\nSkipped because of that: ${skipped.join(", ")}`);
  const sum = (key: "passed" | "failed"): number => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return failures.length > 0 ? 1 : 0;
}
