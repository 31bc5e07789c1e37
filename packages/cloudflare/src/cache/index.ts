export { type CacheBinding, cacheApiStore } from "./cache-api-store.ts";
export { cacheStatus } from "./cache-note.ts";
export type { CacheOptions, CacheStatus, ReadOperation } from "./cache-options.ts";
export type { CacheStore } from "./cache-store.ts";
export { cachingTransport } from "./caching-transport.ts";
export { type CachedClientOptions, createCachedClient } from "./create-cached-client.ts";
export { type KVBinding, kvStore } from "./kv-store.ts";
