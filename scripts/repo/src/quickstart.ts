import { execa } from "execa";
import colors from "picocolors";
import { repositoryRoot } from "./lib/paths.ts";
import { type RunningEmulator, startEmulator } from "./lib/start-emulator.ts";
import { runCommand, UserError } from "./lib/user-error.ts";

interface Step {
  title: string;
  fix: string;
  run(): Promise<string>;
}

let emulator: RunningEmulator | undefined;

/** Generates, builds and runs a program against a local API, without an account. */
const steps: readonly Step[] = [
  {
    title: "Generate the code from openapi/clerk-platform.yaml",
    fix: "pnpm generate repeats only this; git checkout openapi reverts changes to the document",
    run: () => quietly("node", ["scripts/codegen/src/index.ts"]),
  },
  {
    title: "Build the packages",
    fix: "pnpm build repeats only this",
    run: () =>
      quietly(
        "turbo",
        ["run", "build", "--output-logs=errors-only", "--ui=stream"],
        "built into packages/*/dist",
      ),
  },
  {
    title: "Start a local Platform API",
    fix: "run pnpm quickstart again; the emulator takes any free port on 127.0.0.1",
    async run() {
      emulator = await startEmulator();
      return `listening at ${emulator.baseUrl}`;
    },
  },
  {
    title: "Run examples/tour against it",
    fix: "pnpm --filter tour start runs only this, with its own emulator",
    async run() {
      await execa("node", ["examples/tour/src/index.ts"], {
        cwd: repositoryRoot,
        preferLocal: true,
        stdio: "inherit",
        // Overrides a real key or URL in the environment.
        env: { CLERK_PLATFORM_API_KEY: emulator?.token, CLERK_PLATFORM_API_URL: emulator?.baseUrl },
      });
      return "";
    },
  },
];

await runCommand(async () => {
  const begin = performance.now();
  try {
    for (const [index, step] of steps.entries()) {
      console.log(`\n${colors.cyan(`[${index + 1}/${steps.length}]`)} ${colors.bold(step.title)}`);
      const start = performance.now();
      try {
        const said = await step.run();
        console.log(colors.dim([said, seconds(start)].filter(Boolean).join(" · ")));
      } catch (error) {
        throw new UserError(
          `${colors.red(`Step ${index + 1}, "${step.title}", failed.`)}\n${describe(error)}\n\nFix: ${step.fix}`,
        );
      }
    }
  } finally {
    await emulator?.close();
  }
  console.log(`\n${colors.green("Everything works")} ${colors.dim(`(${seconds(begin)})`)}`);
  console.log("Next: read examples/tour/src, then README.md; `pnpm test` runs every check.");
});

/** Runs a command and returns its last line, or `said`. A failure shows the whole output. */
async function quietly(command: string, args: string[], said?: string): Promise<string> {
  const { all } = await execa(command, args, {
    cwd: repositoryRoot,
    preferLocal: true,
    all: true,
    stdin: "ignore",
    env: { TURBO_TELEMETRY_DISABLED: "1" },
  });
  return said ?? all.split("\n").at(-1) ?? "";
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function describe(error: unknown): string {
  const { all, shortMessage } = error as { all?: string; shortMessage?: string };
  return (
    all ??
    shortMessage ??
    (error instanceof UserError ? error.message : String((error as Error)?.stack ?? error))
  );
}
