import { runCli } from "./run-cli.ts";

// Exits quietly if the reader of the output closes the pipe, as in `… | head`.
process.stdout.on("error", () => {});

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // The second Ctrl+C exits without waiting for the current step.
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write("Stopping after the current step; press Ctrl+C again to exit at once.\n");
    controller.abort(new Error("stopped"));
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  isTerminal: process.stderr.isTTY === true,
  signal: controller.signal,
});
