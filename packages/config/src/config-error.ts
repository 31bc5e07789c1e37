/** A problem with a definition, a plan or the state of the service. It never contains a secret. */
export class ConfigError extends Error {
  override readonly name: string = "ConfigError";
  /** Each problem as a sentence. */
  readonly problems: readonly string[];

  constructor(message: string, problems: readonly string[] = [], cause?: unknown) {
    super([message, ...problems.map((problem) => `- ${problem}`)].join("\n"), cause ? { cause } : undefined);
    this.problems = problems;
  }
}

/** The state of the service matches neither the plan nor the definition. Nothing was changed. */
export class PlanMovedError extends ConfigError {
  override readonly name = "PlanMovedError";
}
