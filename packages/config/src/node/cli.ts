import { runCli } from "./run-cli.ts";

// Exits quietly if the reader of the output closes the pipe, as in `… | head`.
process.stdout.on("error", () => {});

const controller = new AbortController();
/** By convention, 128 and the number of the signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 };
let stopCode: number | undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // The second Ctrl+C exits without waiting for the current step.
    if (stopCode !== undefined) process.exit(stopCode);
    stopCode = exitCodes[signal];
    process.stderr.write("Stopping after the current step; press Ctrl+C again to exit at once.\n");
    controller.abort(new Error("stopped"));
  });
}

const code = await runCli(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  isTerminal: process.stderr.isTTY === true,
  signal: controller.signal,
});
// A command that was finished in spite of the signal reports its own result.
process.exitCode = code === 1 && stopCode !== undefined ? stopCode : code;
