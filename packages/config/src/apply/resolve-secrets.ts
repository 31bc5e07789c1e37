import { secretKey } from "../compare/compare.ts";
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
 * @returns the secrets by `environment:NAME`, `file:PATH` or `function:NAME`.
 * @throws ConfigError naming every secret that is missing or empty.
 */
export async function resolveSecrets(
  value: unknown,
  sources: CollectedSecrets = {},
): Promise<Map<string, string>> {
  const functions = new Map(
    findSecrets([sources.definition, value]).flatMap((each) =>
      each.read ? [[each.$secret, each.read]] : [],
    ),
  );
  const resolved = new Map<string, string>();
  const problems: string[] = [];
  for (const reference of findSecrets(value)) {
    const key = secretKey(reference);
    if (resolved.has(key)) continue;
    const read = await readSecret(reference, sources, functions);
    if ("text" in read) resolved.set(key, read.text);
    else if (!problems.includes(read.problem)) problems.push(read.problem);
  }
  if (problems.length > 0) throw new ConfigError("Secrets are missing; nothing was sent:", problems);
  return resolved;
}

type Functions = ReadonlyMap<string, () => string | Promise<string>>;

async function readSecret(
  { $secret: source, from }: Secret,
  { environment = processEnvironment(), readFile }: CollectedSecrets,
  functions: Functions,
): Promise<{ text: string } | { problem: string }> {
  if (from === "environment") {
    const text = environment[source];
    return text ? { text } : { problem: `set the environment variable ${source}` };
  }
  const read = from === "file" ? readFile && (() => readFile(source)) : functions.get(source);
  if (!read) {
    const how = from === "file" ? "pass readFile" : "pass the definition that has it";
    return { problem: `the ${from} ${JSON.stringify(source)} cannot be read here: ${how}` };
  }
  try {
    const text = (await read()).replace(/\r?\n$/, "");
    return text ? { text } : { problem: `the ${from} ${JSON.stringify(source)} gives an empty secret` };
  } catch {
    // The message of the error might quote the secret.
    return { problem: `the ${from} ${JSON.stringify(source)} failed` };
  }
}

function findSecrets(value: unknown): Secret[] {
  if (isSecret(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(findSecrets);
}

/** `process` exists on Node, Bun and Deno, but not on every runtime. */
function processEnvironment(): Readonly<Record<string, string | undefined>> {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env ?? {};
}
