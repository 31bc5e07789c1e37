/** Something about a definition, a plan or the service's state that keeps a step from being done; never a secret. */
export class ConfigError extends Error {
  override readonly name: string = "ConfigError";
  /** Each problem as a sentence. */
  readonly problems: readonly string[];

  constructor(message: string, problems: readonly string[] = [], cause?: unknown) {
    super([message, ...problems.map((problem) => `- ${problem}`)].join("\n"), cause ? { cause } : undefined);
    this.problems = problems;
  }
}

/** The service's state is neither what the plan saw nor what it wanted; nothing was changed. */
export class PlanMovedError extends ConfigError {
  override readonly name = "PlanMovedError";
}
