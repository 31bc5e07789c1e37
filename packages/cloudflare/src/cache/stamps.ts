import type { TimedStore } from "./timed-store.ts";

/** Stamps of this isolate, which need no time to get here. */
const own = new Map<string, number>();
/** More are not remembered; the store has the others. */
const most = 1000;

/**
 * How far a stamp reaches into the future, in milliseconds. KV takes one write a second for a key: one that is
 * refused follows another that reaches this far.
 */
const reachMs = 1000;

/** Notes down that everything asked for under some keys until now is stale. */
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

/** Until when everything under some keys is stale; `stored` is what the store has for them. */
export function staleUntil(keys: readonly string[], stored: readonly (string | null)[]): number {
  return Math.max(0, ...keys.map((key, index) => Math.max(own.get(key) ?? 0, Number(stored[index] ?? 0))));
}
