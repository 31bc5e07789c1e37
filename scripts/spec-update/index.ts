import { parseArgs } from "node:util";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand, UserError } from "../lib/user-error.ts";
import { updateSpec } from "./update-spec.ts";

const usage = `Usage: pnpm spec:update <file-or-url> [options]

Replaces openapi/clerk-platform.yaml by a newer document, regenerates, and writes a changeset that says what
it means for users. Either all of it happens or nothing: docs/spec-updates.md.
  --dry-run        write nothing but the report
  --report <file>  write the report there as Markdown; without it, it is printed
  --yes            go on although more than half of the operations are gone
  --skip-tests     check types only
  --unfinished     update although code of this repository does not go with the document yet`;

await runCommand(async () => {
  const { values, source } = readArguments();
  if (values.help) return void console.log(usage);
  const interruption = new AbortController();
  const stop = (): void => interruption.abort(new UserError("Interrupted; nothing was written."));
  // Listeners that stay: what runs children would otherwise take the last one's leaving as leave to end this process.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  await updateSpec({
    root: repositoryRoot,
    source,
    dryRun: values["dry-run"],
    report: values.report,
    yes: values.yes,
    tests: !values["skip-tests"],
    unfinished: values.unfinished,
    signal: interruption.signal,
  });
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        report: { type: "string" },
        yes: { type: "boolean", default: false },
        "skip-tests": { type: "boolean", default: false },
        unfinished: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const [source = "", ...more] = positionals;
    if (!values.help && (!source || more.length > 0))
      throw new Error("Exactly one file or address is needed.");
    return { values, source };
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${usage}`);
  }
}
