import { readArguments, usage } from "./cli-arguments.ts";
import { isLoopback } from "./is-loopback.ts";
import { logLine } from "./log-line.ts";
import { readSeed } from "./read-seed.ts";
import { type EmulatorServer, serve } from "./serve.ts";
import { version } from "./version.ts";

/** The output of the command. */
export interface CliOutput {
  out(line: string): void;
  error(line: string): void;
}

/**
 * Runs the command line until it listens.
 *
 * @returns the server, or the exit code when there is nothing to wait for.
 */
export async function runCli(args: string[], { out, error }: CliOutput): Promise<EmulatorServer | number> {
  try {
    const { help, version: showVersion, log, seed, ...options } = readArguments(args);
    if (help || showVersion) {
      out(help ? usage : version);
      return 0;
    }
    const server = await serve({
      ...options,
      seed: readSeed(seed),
      // An error with a cause is an expected one: its message is enough.
      onError: (failure) =>
        error(
          failure instanceof Error && failure.cause
            ? failure.message
            : String((failure as Error)?.stack ?? failure),
        ),
      ...(log === "none" ? {} : { onRequest: (request) => out(logLine(request, log)) }),
    });
    // With the JSON log, stdout has nothing but requests.
    const tell = log === "json" ? error : out;
    if (!isLoopback(options.host)) {
      error(
        `Warning: ${options.host} can be reached from other machines. They can read and change everything, without a token.`,
      );
    }
    for (const line of greeting(server, options.data)) tell(line);
    return server;
  } catch (failure) {
    error(`clerk-platform-emulator: ${(failure as Error).message}`);
    error("Try --help.");
    return 1;
  }
}

function greeting({ url, baseUrl, token, emulator }: EmulatorServer, data: string | undefined): string[] {
  return [
    `Clerk Platform API emulator (unofficial) on ${url}`,
    "",
    `  export CLERK_PLATFORM_API_URL=${baseUrl}`,
    `  export CLERK_PLATFORM_API_KEY=${token}`,
    "",
    `  state     ${url}/`,
    `  controls  ${url}/__emulator`,
    ...(data === undefined ? [] : [`  data      ${data} (revision ${emulator.revision})`]),
    "",
    "Ctrl-C stops it.",
    "",
  ];
}
