/** One thing that `pnpm test` runs. */
export interface Step {
  name: string;
  command: readonly [string, ...string[]];
  /** Command or hint that is printed when the step fails. */
  fix: string;
  /** Set if the command writes a JSON report in vitest's format to `{report}`; its tests are counted instead of the step. */
  vitest?: boolean;
}

/** Steps that run in parallel. A failure in an essential stage skips the later stages. */
export interface Stage {
  essential?: boolean;
  /** How many steps run at once; all of them by default. When one ends, the next one starts. */
  atOnce?: number;
  steps: readonly Step[];
}

export interface StepResult {
  step: Step;
  passed: number;
  failed: number;
}
