import { globSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "repo/lib/paths";
import { UserError } from "repo/lib/user-error";

export const usage = `Usage: pnpm spec:update <file-or-url> [options]

Replaces openapi/clerk-platform.yaml by a newer document, regenerates code, and writes a changeset for users.
All of it happens, or nothing: docs/spec-updates.md.
  --dry-run        write nothing but the report
  --report <file>  write the report there as Markdown; without it, it is printed
  --yes            go on although more than half of the operations are gone
  --tests <names>  run the tests of these packages instead: --tests core,config
  --skip-tests     check types only
  --unfinished     update although published code does not fit the document yet`;

/** Reads the command line. */
export function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        report: { type: "string" },
        yes: { type: "boolean", default: false },
        tests: { type: "string" },
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
      tests: values["skip-tests"] ? [] : readPackages(values.tests),
      unfinished: values.unfinished,
    };
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${usage}`);
  }
}

function readPackages(list: string | undefined): string[] | undefined {
  if (list === undefined) return undefined;
  const known = globSync("packages/*", { cwd: repositoryRoot }).map((folder) => basename(folder));
  const names = list.split(",");
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names;
  throw new Error(`--tests: there is no package "${unknown.join('", "')}", only ${known.sort().join(", ")}.`);
}
