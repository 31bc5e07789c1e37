import type { PacerClock } from "../fleet/create-pacer.ts";

/** What the command line runs in. */
export interface CliContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Results. */
  out(text: string): void;
  /** Everything else: progress and failures. */
  error(text: string): void;
  /** Whether pictures of progress are wanted. */
  readonly isTerminal: boolean;
  /** Stops between steps. */
  readonly signal: AbortSignal;
  /** Time, for tests. */
  readonly clock?: PacerClock;
}
