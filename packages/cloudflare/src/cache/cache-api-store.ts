import type { CacheStore } from "./cache-store.ts";

/** A Cache API cache: `caches.default`, or the result of `caches.open()`. */
export interface CacheBinding {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
}

/**
 * Stores responses in the Cache API: free and fast, but separate for each data center. A write in one data center
 * does not invalidate the others; entries there expire by age. It stores nothing on `*.workers.dev`.
 *
 * @param open - opens the cache, for example `() => caches.open("clerk")`.
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

/** The Cache API requires URLs as keys. No request is sent to this host. */
const urlOf = (key: string): string => `https://clerk-platform-cache.invalid/${encodeURIComponent(key)}`;
