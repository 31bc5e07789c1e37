import type { PacerClock } from "../fleet/create-pacer.ts";

/** The environment of the command line. */
export interface CliContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Writes results. */
  out(text: string): void;
  /** Writes progress and errors. */
  error(text: string): void;
  /** Whether to show a progress bar. */
  readonly isTerminal: boolean;
  /** Stops between steps. */
  readonly signal: AbortSignal;
  /** The clock, for tests. */
  readonly clock?: PacerClock;
}
