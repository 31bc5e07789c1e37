import { type ListOptions, type PlatformClient, PlatformList } from "@clerk-platform/core";
import { createWorkersClient, type WorkersClientOptions } from "../client/create-workers-client.ts";
import type { PlatformEnv } from "../client/platform-env.ts";
import { toTransport } from "../client/to-transport.ts";
import { type CacheNote, rememberStatus, withNote } from "./cache-note.ts";
import type { CacheOptions } from "./cache-options.ts";
import { cachingTransport } from "./caching-transport.ts";

/** The options of a client with a cache. */
export interface CachedClientOptions<Name extends string = string> extends WorkersClientOptions<Name> {
  /** The options of the cache. */
  cache: CacheOptions;
}

/**
 * Creates a client that caches the operations in `ttl`, without secrets, by token, operation and input. Writes
 * through this client invalidate the reads that they change. `cacheStatus` returns the cache status of the data.
 *
 * @param env - the bindings of the Worker.
 * @param options - the options of the client and of its cache.
 * @throws TypeError naming the missing binding or the invalid option.
 *
 * @example
 * ```ts
 * const clerk = createCachedClient(env, {
 *   cache: { store: kvStore(env.CLERK_CACHE), ttl: { getApplication: 60 }, staleIfError: 3600 },
 * });
 * ```
 */
export function createCachedClient<const Name extends string = "CLERK_PLATFORM_API_KEY">(
  env: PlatformEnv<NoInfer<Name>>,
  { cache, ...options }: CachedClientOptions<Name>,
): PlatformClient {
  const next = "fetch" in options ? toTransport("fetch", options.fetch) : undefined;
  const client = createWorkersClient<Name>(env, { ...options, fetch: cachingTransport(cache, next) });
  const marked: Record<string, unknown> = { ...client };
  for (const [name, method] of Object.entries(client)) {
    if (typeof method === "function") marked[name] = noted(name, method as Method);
  }
  return marked as unknown as PlatformClient;
}

type Method = (input?: object, options?: ListOptions) => object;

/** Wraps a method so that `cacheStatus` knows its data. */
const noted =
  (operation: string, method: Method): Method =>
  (input, options) => {
    const note: CacheNote = {};
    const result = method(input, withNote(options, note));
    if (!(result instanceof PlatformList)) {
      return (result as Promise<unknown>).then((data) => rememberStatus(data, note));
    }
    return new PlatformList<unknown, unknown>({
      operation,
      firstPage: async () => rememberStatus(await result, note),
      pages: () => result.pages(),
      items: (limit) => result.items(limit),
    });
  };
