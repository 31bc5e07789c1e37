import type { OperationName } from "@clerk-platform/contract";
import type { CacheStore } from "./cache-store.ts";

/** The read operations. */
export type ReadOperation = Extract<OperationName, `get${string}` | `list${string}`>;

/** Where the data of a response came from. */
export interface CacheStatus {
  /**
   * - `hit`: cached and fresh
   * - `stale`: cached and expired; a refresh runs in the background
   * - `stale-if-error`: cached and expired, and the service failed or was too slow: see `error`
   * - `miss`: from the service
   */
  readonly state: "hit" | "stale" | "stale-if-error" | "miss";
  /** Seconds since the request was sent to the service. */
  readonly ageSeconds: number;
  readonly error?: unknown;
}

/** The options of a cache. */
export interface CacheOptions {
  /** `kvStore(env.CLERK_CACHE)`, or `cacheApiStore(() => caches.open("clerk"))`. */
  store: CacheStore;
  /** Seconds for which a response is fresh, by operation. Operations that are not listed are not cached. */
  ttl: { readonly [Name in ReadOperation]?: number };
  /**
   * Seconds after `ttl` in which the stale response is returned at once and refreshed in the background.
   * @defaultValue 0
   */
  staleWhileRevalidate?: number;
  /**
   * Seconds after that in which the stale response is returned if the service is down or too slow.
   * @defaultValue 0
   */
  staleIfError?: number;
  /**
   * Milliseconds after which the service counts as too slow, if there is a stale response to return.
   * @defaultValue 5000
   */
  slowAfterMs?: number;
  /**
   * The timeout of one store access in milliseconds. A read that takes longer is a miss; a write that takes longer
   * continues in the background.
   * @defaultValue 300
   */
  storeTimeoutMs?: number;
  /** Called with the cache status of each response. */
  onServe?: (event: CacheStatus & { readonly operation: ReadOperation }) => void;
  /**
   * Keeps the Worker alive until the promise settles.
   * @defaultValue `waitUntil` of `cloudflare:workers`
   */
  waitUntil?: (promise: Promise<unknown>) => void;
}
