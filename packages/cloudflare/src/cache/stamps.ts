import type { TimedStore } from "./timed-store.ts";

/** The stamps of this isolate, which are visible at once. */
const own = new Map<string, number>();
/** The most stamps kept in memory; the store has the rest. */
const most = 1000;

/**
 * Milliseconds that a stamp lies in the future. KV allows one write per second and key; a rejected write is covered
 * by the stamp written just before it.
 */
const reachMs = 1000;

/** Marks all responses requested until now under these keys as stale. */
export async function stamp(store: TimedStore, keys: readonly string[], seconds: number): Promise<void> {
  const until = Date.now() + reachMs;
  for (const key of keys) {
    own.delete(key);
    own.set(key, until);
  }
  for (const key of own.keys()) {
    if (own.size <= most) break;
    own.delete(key);
  }
  await store.put(Object.fromEntries(keys.map((key) => [key, `${until}`])), seconds);
}

/** The time before which responses under these keys are stale. `stored` has the values from the store. */
export function staleUntil(keys: readonly string[], stored: readonly (string | null)[]): number {
  return Math.max(0, ...keys.map((key, index) => Math.max(own.get(key) ?? 0, Number(stored[index] ?? 0))));
}
