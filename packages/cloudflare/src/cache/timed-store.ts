import type { CacheStore } from "./cache-store.ts";
import { inTime } from "./in-time.ts";

/** A store with a timeout: a value that is not read in time counts as missing. */
export interface TimedStore {
  /** Reads several keys; no values if the store fails, hangs or returns garbage. */
  get(keys: readonly string[]): Promise<readonly (string | null)[]>;
  /** Writes values. Resolves when they are written or after the timeout; the rest continues in the background. */
  put(entries: Readonly<Record<string, string>>, seconds: number): Promise<void>;
}

/**
 * Adds a timeout to a store.
 *
 * @param ms - milliseconds for one access.
 * @param waitUntil - keeps the Worker alive for slower writes.
 */
export function timedStore(
  store: CacheStore,
  ms: number,
  waitUntil: (promise: Promise<unknown>) => void,
): TimedStore {
  return {
    async get(keys) {
      // The async function turns a synchronous throw into a rejection.
      const read = async (): Promise<unknown> => store.get(keys);
      const values = await inTime(read(), ms, "the store").catch(() => undefined);
      if (!Array.isArray(values)) return [];
      return values.map((value: unknown) => (typeof value === "string" ? value : null));
    },
    async put(entries, seconds) {
      const write = async ([key, value]: [string, string]): Promise<void> => store.put(key, value, seconds);
      const writes = Promise.allSettled(Object.entries(entries).map(write));
      waitUntil(writes);
      await inTime(writes, ms, "the store").catch(() => {});
    },
  };
}
