import { runCli } from "./run-cli.ts";

// The reader of a pipe may end first, as in `… | head`.
process.stdout.on("error", () => {});

const result = await runCli(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});

if (typeof result === "number") {
  process.exitCode = result;
} else {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // A second signal ends the process at once.
      if (stopping) process.exit(130);
      stopping = true;
      result.close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
