import { listOperations } from "@clerk-platform/core";
import { bindingError, hasMethod } from "../client/binding-error.ts";
import type { CacheOptions } from "./cache-options.ts";

/**
 * Checks the options of a cache.
 *
 * @throws TypeError naming the invalid option.
 */
export function checkCacheOptions({ store, ttl, ...seconds }: CacheOptions): void {
  if (!hasMethod(store, "get") || !hasMethod(store, "put")) {
    throw bindingError("store", "is not a cache store", "pass kvStore(env.<namespace>) or cacheApiStore(…)");
  }
  for (const [name, value] of Object.entries(ttl ?? {})) {
    const operation = listOperations().find((candidate) => candidate.name === name);
    if (!operation) throw new TypeError(`ttl: there is no operation "${name}"`);
    if (operation.method !== "GET")
      throw new TypeError(`ttl: ${name} is not a read operation, so its responses cannot be cached`);
    check(`ttl.${name}`, value);
  }
  for (const name of ["staleWhileRevalidate", "staleIfError", "slowAfterMs", "storeTimeoutMs"] as const) {
    check(name, seconds[name] ?? 0);
  }
}

function check(name: string, value: unknown): void {
  if (typeof value !== "number" || !(value >= 0))
    throw new TypeError(`${name} must be a non-negative number`);
}
