import { parseArgs } from "node:util";
import { nearestName } from "@clerk-platform/core";

export const commands = ["pull", "types", "plan", "apply", "drift", "promote"] as const;

/** A command of the command line. */
export type CommandName = (typeof commands)[number];

/** The parsed arguments of the command line. */
export interface CliArguments {
  command: CommandName | undefined;
  config: string;
  application: string | undefined;
  out: string | undefined;
  plan: string | undefined;
  checkpoint: string | undefined;
  report: string | undefined;
  lastApply: string | undefined;
  schema: string | undefined;
  requestsPerMinute: number;
  format: "table" | "json" | "markdown";
  check: boolean;
  compareSecrets: boolean;
  defaults: boolean;
  force: boolean;
  help: boolean;
}

export const usage = `Usage: npx @clerk-platform/config <command> [options]

Configuration of Clerk applications as code (unofficial).

  pull      write the definition of an application from what is there
  types     write the types and the schema of its configuration
  plan      show what apply would change
  apply     do it; with --plan, what a saved plan says
  drift     show what the service has that differs from the definition
  promote   plan to make production what development is

  --config <file>                the definition               (default clerk.config.ts)
  --application <id or name>     for pull, types and promote  (default the definition's)
  --out <file>                   where pull, types, plan and promote write to
  --plan <file>                  the saved plan that apply does
  --checkpoint <file>            lets plan and apply of many applications continue after any end
  --report <file>                what the run did, as JSON, or as Markdown for a name that ends in .md
  --last-apply <file>            the report of the last apply: shows secrets that were changed since
  --schema <file>                the schema that types writes (default clerk.config.schema.json)
  --requests-per-minute <n>      for many applications        (default 100)
  --compare-secrets              read the secrets already when planning
  --defaults                     let pull write the schema's defaults, too
  --force                        let pull replace a file that is there
  --json, --markdown             instead of a table
  --check                        write nothing, neither files nor settings: tell whether something would change
  --help                         show this

The key comes from CLERK_PLATFORM_API_KEY or CLERK_PLATFORM_API_KEY_FILE.
Exit codes: 0 nothing to do, or done; 2 something would change; 1 an error; 130 stopped with Ctrl+C.`;

const options = {
  config: { type: "string", default: "clerk.config.ts" },
  application: { type: "string" },
  out: { type: "string" },
  plan: { type: "string" },
  checkpoint: { type: "string" },
  report: { type: "string" },
  "last-apply": { type: "string" },
  schema: { type: "string" },
  "requests-per-minute": { type: "string", default: "100" },
  json: { type: "boolean", default: false },
  markdown: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
  "compare-secrets": { type: "boolean", default: false },
  defaults: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Parses the command line.
 *
 * @throws Error naming the invalid argument.
 */
export function readArguments(args: string[]): CliArguments {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [command, ...more] = positionals;
  if (more.length > 0) throw new Error(`one command at a time, not also "${more[0]}"`);
  if (command !== undefined && !isCommand(command)) {
    const near = nearestName(command, commands);
    throw new Error(
      `there is no command "${command}"; ${near ? `did you mean ${near}?` : `known: ${commands.join(", ")}`}`,
    );
  }
  if (values.json && values.markdown) throw new Error("--json and --markdown exclude each other");
  if (values.report !== undefined && (command === "pull" || command === "types"))
    throw new Error(`${command} does not accept --report`);
  const requestsPerMinute = Number(values["requests-per-minute"]);
  if (!(requestsPerMinute >= 1)) throw new Error("--requests-per-minute must be a number from 1");
  return {
    command,
    config: values.config,
    application: values.application,
    out: values.out,
    plan: values.plan,
    checkpoint: values.checkpoint,
    report: values.report,
    lastApply: values["last-apply"],
    schema: values.schema,
    requestsPerMinute,
    format: values.json ? "json" : values.markdown ? "markdown" : "table",
    check: values.check,
    compareSecrets: values["compare-secrets"],
    defaults: values.defaults,
    force: values.force,
    help: values.help,
  };
}

const isCommand = (name: string): name is CommandName => commands.some((known) => known === name);
