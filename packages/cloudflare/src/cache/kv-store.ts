import { bindingError, hasMethod } from "../client/binding-error.ts";
import type { CacheStore } from "./cache-store.ts";

/** A KV namespace binding (`kv_namespaces`). */
export interface KVBinding {
  get(keys: string[]): Promise<Map<string, string | null>>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
}

/**
 * Stores responses in Workers KV, which replicates globally. A change reaches other locations within a minute,
 * sometimes later.
 *
 * @throws TypeError when the binding is missing, naming the command that creates it.
 */
export function kvStore(namespace: KVBinding): CacheStore {
  if (!hasMethod(namespace, "put")) {
    throw bindingError(
      "the KV namespace",
      "is not bound",
      'run "npx wrangler kv namespace create CLERK_CACHE --update-config" and pass env.CLERK_CACHE',
    );
  }
  return {
    async get(keys) {
      const values = await namespace.get([...keys]);
      return keys.map((key) => values.get(key) ?? null);
    },
    // KV rejects a TTL below one minute. Freshness is checked on read.
    put: (key, value, seconds) =>
      namespace.put(key, value, { expirationTtl: Math.max(60, Math.ceil(seconds)) }),
  };
}
