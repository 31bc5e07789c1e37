import cliProgress from "cli-progress";
import type { CliContext } from "./cli-context.ts";

/** Shows the progress of a job. */
export interface Progress {
  step(): void;
  stop(): void;
}

/** Shows a bar on a terminal, and otherwise prints a line every hundred steps. */
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
