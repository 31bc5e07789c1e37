import { runCli } from "./run-cli.ts";

// Whoever reads the output may leave, as in `… | head`.
process.stdout.on("error", () => {});

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Who asks twice does not want to wait for the step under way.
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write("Stopping after the step under way; press Ctrl+C again to leave at once.\n");
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
