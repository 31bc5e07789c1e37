import type { CacheStore } from "./cache-store.ts";

/** A cache of the Cache API: `caches.default`, or one that was opened. */
export interface CacheBinding {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
}

/**
 * Keeps answers in the Cache API: free and fast, for one data center each. A change of one is never seen in the
 * others; there, answers live until they are too old. On `*.workers.dev` it keeps nothing.
 *
 * @param open - `() => caches.open("clerk")` for example.
 */
export function cacheApiStore(open: () => CacheBinding | Promise<CacheBinding>): CacheStore {
  return {
    async get(keys) {
      const cache = await open();
      return Promise.all(keys.map(async (key) => (await cache.match(urlOf(key)))?.text() ?? null));
    },
    async put(key, value, seconds) {
      const headers = { "cache-control": `max-age=${Math.max(1, Math.ceil(seconds))}` };
      await (await open()).put(urlOf(key), new Response(value, { headers }));
    },
  };
}

/** Keys have to be URLs here; nobody asks this host. */
const urlOf = (key: string): string => `https://clerk-platform-cache.invalid/${encodeURIComponent(key)}`;
