import { parseArgs } from "node:util";
import type { LogFormat } from "./log-line.ts";

/** The options of the command line. */
export interface CliArguments {
  port: number;
  host: string;
  /** A ready-made seed, or the path of a JSON file. */
  seed: string;
  randomSeed: number;
  data: string | undefined;
  scopes: string[] | undefined;
  plan: "free" | "pro" | "enterprise";
  token: string | undefined;
  log: LogFormat;
  allowRemote: boolean;
  help: boolean;
  version: boolean;
}

export const usage = `Usage: npx @clerk-platform/emulator [options]

A stateful local Clerk Platform API (unofficial).

  --port <n>         port to listen on, 0 for any free one    (default 8787)
  --host <address>   address to listen on                     (default 127.0.0.1)
  --allow-remote     allow an address that other machines can reach
  --seed <name>      none, small, large, or a JSON file       (default small)
  --random-seed <n>  decides ids, keys and users              (default 1)
  --data <file>      keep the state in a file across restarts
  --token <token>    the platform key to accept               (default generated)
  --scopes <list>    its scopes, separated by commas          (default all)
  --plan <name>      its plan: free, pro or enterprise        (default enterprise)
  --log <format>     pretty, json or none                     (default pretty)
  --help             show this
  --version          show the version`;

const options = {
  port: { type: "string", short: "p", default: "8787" },
  host: { type: "string", default: "127.0.0.1" },
  "allow-remote": { type: "boolean", default: false },
  seed: { type: "string", default: "small" },
  "random-seed": { type: "string", default: "1" },
  data: { type: "string" },
  token: { type: "string" },
  scopes: { type: "string" },
  plan: { type: "string", default: "enterprise" },
  log: { type: "string", default: "pretty" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/**
 * Reads the command line.
 *
 * @throws Error naming the option that cannot be used.
 */
export function readArguments(args: string[]): CliArguments {
  const { values } = parseArgs({ args, options });
  return {
    port: whole("port", values.port, 65535),
    host: values.host,
    seed: values.seed.endsWith(".json")
      ? values.seed
      : choice("seed", values.seed, ["none", "small", "large"], "or the path of a .json file"),
    randomSeed: whole("random-seed", values["random-seed"], Number.MAX_SAFE_INTEGER),
    data: values.data === "" ? refuse("data", "the name of a file") : values.data,
    scopes: values.scopes === undefined ? undefined : readScopes(values.scopes),
    plan: choice("plan", values.plan, ["free", "pro", "enterprise"]),
    token: values.token,
    log: choice("log", values.log, ["pretty", "json", "none"]),
    allowRemote: values["allow-remote"],
    help: values.help,
    version: values.version,
  };
}

function whole(option: string, value: string, maximum: number): number {
  const number = Number(value);
  return /^\d+$/.test(value) && number <= maximum
    ? number
    : refuse(option, `a whole number from 0 to ${maximum}`, value);
}

function choice<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
  others = "",
): Choice {
  const expected = `one of ${choices.join(", ")}${others && `, ${others}`}`;
  return choices.find((known) => known === value) ?? refuse(option, expected, value);
}

function readScopes(value: string): string[] {
  const scopes = value.split(/[\s,]+/).filter(Boolean);
  // Most likely a variable that is not set; such a key could do nothing.
  return scopes.length > 0 ? scopes : refuse("scopes", "a list such as users:read,users:manage");
}

function refuse(option: string, expected: string, value = ""): never {
  throw new Error(`--${option} must be ${expected}${value === "" ? "" : `, not "${value}"`}`);
}
