import type { CacheStore } from "./cache-store.ts";
import { inTime } from "./in-time.ts";

/** A store that costs no more than its time: what it does not give in time, it does not have. */
export interface TimedStore {
  /** The values of some keys; none where the store fails, hangs, or returns something else. */
  get(keys: readonly string[]): Promise<readonly (string | null)[]>;
  /** Keeps values. Resolves when they are kept, or the time is over; what is left goes on in the background. */
  put(entries: Readonly<Record<string, string>>, seconds: number): Promise<void>;
}

/**
 * Gives a store its time.
 *
 * @param ms - milliseconds for one access.
 * @param waitUntil - keeps what takes longer alive.
 */
export function timedStore(
  store: CacheStore,
  ms: number,
  waitUntil: (promise: Promise<unknown>) => void,
): TimedStore {
  return {
    async get(keys) {
      // In an async function, so that a store that throws rejects.
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
