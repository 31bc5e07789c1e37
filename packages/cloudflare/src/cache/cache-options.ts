import type { OperationName } from "@clerk-platform/contract";
import type { CacheStore } from "./cache-store.ts";

/** The operations that read. */
export type ReadOperation = Extract<OperationName, `get${string}` | `list${string}`>;

/** How an answer came about. */
export interface CacheStatus {
  /**
   * - `hit`: kept, and young enough
   * - `stale`: kept, too old, being asked for again in the background
   * - `stale-if-error`: kept, too old, and the service could not be asked: `error` says why
   * - `miss`: from the service
   */
  readonly state: "hit" | "stale" | "stale-if-error" | "miss";
  /** Seconds since the service was asked. */
  readonly ageSeconds: number;
  readonly error?: unknown;
}

/** What is kept, where, and how long. */
export interface CacheOptions {
  /** `kvStore(env.CLERK_CACHE)`, or `cacheApiStore(() => caches.open("clerk"))`. */
  store: CacheStore;
  /** Seconds for which an answer is good, by operation. What is not named is not kept. */
  ttl: { readonly [Name in ReadOperation]?: number };
  /**
   * Seconds after that in which the old answer is given at once, and asked for again in the background.
   * @defaultValue 0
   */
  staleWhileRevalidate?: number;
  /**
   * Seconds after that in which the old answer is given when the service is down, or too slow.
   * @defaultValue 0
   */
  staleIfError?: number;
  /**
   * Milliseconds after which the service is too slow, where there is an old answer to give.
   * @defaultValue 5000
   */
  slowAfterMs?: number;
  /**
   * Milliseconds that one access to the store may take. What takes longer to read is asked for at the service; what
   * takes longer to write goes on in the background.
   * @defaultValue 300
   */
  storeTimeoutMs?: number;
  /** Told how each answer came about. */
  onServe?: (event: CacheStatus & { readonly operation: ReadOperation }) => void;
  /**
   * Keeps the Worker alive until the promise is settled.
   * @defaultValue `waitUntil` of `cloudflare:workers`
   */
  waitUntil?: (promise: Promise<unknown>) => void;
}
