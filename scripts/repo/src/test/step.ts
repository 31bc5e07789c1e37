/** One thing that `pnpm test` runs. */
export interface Step {
  name: string;
  command: readonly [string, ...string[]];
  /** What to run or do when it fails. */
  fix: string;
  /** The command writes a JSON report as vitest does to `{report}`: count its tests instead of the step. */
  vitest?: boolean;
}

/** Steps that may run at the same time; a failure in an essential stage skips the stages after it. */
export interface Stage {
  essential?: boolean;
  steps: readonly Step[];
}

export interface StepResult {
  step: Step;
  passed: number;
  failed: number;
}
