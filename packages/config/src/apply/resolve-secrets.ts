import { secretKey } from "../compare/compare.ts";
import { leavesOf } from "../compare/leaves.ts";
import { ConfigError } from "../config-error.ts";
import { isSecret, type Secret } from "../definition/secret.ts";

/** The sources of secrets. */
export interface CollectedSecrets {
  /**
   * The environment variables. @defaultValue `process.env` if the runtime has it
   */
  environment?: Readonly<Record<string, string | undefined>>;
  /** Reads a file; needed for `secret({ file })`. */
  readFile?: (path: string) => string | Promise<string>;
  /** The definition, for `secret()` with a function: a saved plan has no functions. */
  definition?: unknown;
}

/**
 * Reads all secrets that a value refers to.
 *
 * @param value - a definition, a plan, or a part of one.
 * @param options - where the secrets come from.
 * @returns the secrets by `environment:NAME`, `file:PATH` or `function:NAME`.
 * @throws ConfigError naming every secret that is missing or empty.
 */
export async function resolveSecrets(
  value: unknown,
  { environment = processEnvironment(), readFile, definition }: CollectedSecrets = {},
): Promise<Map<string, string>> {
  const functions = new Map(findSecrets([value, definition]).map((each) => [secretKey(each), each.read]));
  const resolved = new Map<string, string>();
  const problems = new Set<string>();
  for (const reference of findSecrets(value)) {
    const { $secret: source, from } = reference;
    const key = secretKey(reference);
    if (resolved.has(key)) continue;
    const read = {
      environment: () => environment[source],
      file: readFile && (() => readFile(source)),
      function: functions.get(key),
    }[from];
    const place = `the ${from} ${JSON.stringify(source)}`;
    if (!read) {
      const missing = from === "file" ? "readFile" : "the definition that has it";
      problems.add(`${place} cannot be read here: pass ${missing}`);
      continue;
    }
    try {
      const text = (await read())?.replace(/\r?\n$/, "");
      if (text) resolved.set(key, text);
      else
        problems.add(
          from === "environment"
            ? `set the environment variable ${source}`
            : `${place} gives an empty secret`,
        );
    } catch {
      // The message of the error might quote the secret.
      problems.add(`${place} failed`);
    }
  }
  if (problems.size > 0) throw new ConfigError("Secrets are missing; nothing was sent:", [...problems]);
  return resolved;
}

const findSecrets = (value: unknown): Secret[] =>
  leavesOf(value)
    .map((leaf) => leaf.value)
    .filter(isSecret);

/** `process` exists on Node, Bun and Deno, but not on every runtime. */
function processEnvironment(): Readonly<Record<string, string | undefined>> {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env ?? {};
}
