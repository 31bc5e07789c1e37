import type { TokenSource } from "@clerk-platform/core";
import { bindingError, hasMethod } from "./binding-error.ts";
import type { SecretBinding } from "./platform-env.ts";

/**
 * The last value of each secret. It holds values, not promises: a promise of a cancelled request would never settle
 * for another request.
 */
const known = new WeakMap<SecretBinding, string>();

/**
 * Creates the token source of a binding. A Secrets Store secret is read on first use, remembered for the life of
 * the isolate, and read again when the service rejects it.
 *
 * @throws TypeError naming the binding and the command that creates it.
 */
export function keySource(env: object, name: string): TokenSource {
  const binding = (env as Record<string, unknown>)[name];
  if (typeof binding === "string") {
    const key = binding.trim();
    if (key) return key;
    throw bindingError(name, "is empty", `run "npx wrangler secret put ${name}" and enter the key (ak_…)`);
  }
  if (!hasMethod(binding, "get")) {
    throw bindingError(
      name,
      "is not bound",
      `run "npx wrangler secret put ${name}" (locally: put it into .dev.vars), or bind a secret of the Secrets Store under "secrets_store_secrets" in wrangler.jsonc`,
    );
  }
  const secret = binding as SecretBinding;
  let reading: Promise<string> | undefined;
  return ({ refresh }) => {
    const key = known.get(secret);
    if (key !== undefined && !refresh) return key;
    reading ??= read(secret, name).finally(() => {
      reading = undefined;
    });
    return reading;
  };
}

async function read(secret: SecretBinding, name: string): Promise<string> {
  let key: string;
  try {
    key = (await secret.get()).trim();
  } catch (cause) {
    throw bindingError(
      name,
      `could not be read from the Secrets Store (${(cause as Error)?.message ?? cause})`,
      `try again; if the secret does not exist, run "npx wrangler secrets-store secret create <store-id> --name <secret_name> --scopes workers" with the names under "secrets_store_secrets" in wrangler.jsonc (add --remote for the deployed Worker)`,
      cause,
    );
  }
  if (!key) throw bindingError(name, "holds an empty secret", "update it with the platform API key (ak_…)");
  known.set(secret, key);
  return key;
}
