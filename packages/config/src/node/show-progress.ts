import cliProgress from "cli-progress";
import type { CliContext } from "./cli-context.ts";

/** Shows how far a long job is. */
export interface Progress {
  step(): void;
  stop(): void;
}

/** A bar on a terminal, else a line for every hundredth step. */
export function showProgress(
  { isTerminal, error }: Pick<CliContext, "isTerminal" | "error">,
  total: number,
): Progress {
  if (!isTerminal) {
    let done = 0;
    return {
      step: () => {
        if (++done % 100 === 0 || done === total) error(`${done} of ${total}`);
      },
      stop: () => {},
    };
  }
  const bar = new cliProgress.SingleBar({
    format: "{bar} {value}/{total} {eta_formatted}",
    stream: process.stderr,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
