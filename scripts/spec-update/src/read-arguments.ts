import { parseArgs } from "node:util";
import { UserError } from "repo/lib/user-error";

export const usage = `Usage: pnpm spec:update <file-or-url> [options]

Replaces openapi/clerk-platform.yaml by a newer document, regenerates, and writes a changeset that says what
it means for users. Either all of it happens or nothing: docs/spec-updates.md.
  --dry-run        write nothing but the report
  --report <file>  write the report there as Markdown; without it, it is printed
  --yes            go on although more than half of the operations are gone
  --skip-tests     check types only
  --unfinished     update although code of this repository does not go with the document yet`;

/** Reads the command line. */
export function readArguments() {
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
    return {
      help: values.help,
      source,
      dryRun: values["dry-run"],
      report: values.report,
      yes: values.yes,
      tests: !values["skip-tests"],
      unfinished: values.unfinished,
    };
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${usage}`);
  }
}
