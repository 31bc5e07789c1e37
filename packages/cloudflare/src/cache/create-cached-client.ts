import type { ListOptions, PlatformClient, PlatformList } from "@clerk-platform/core";
import { createPlatformClient, type WorkersClientOptions } from "../client/create-platform-client.ts";
import type { PlatformEnv } from "../client/platform-env.ts";
import { toTransport } from "../client/to-transport.ts";
import type { CacheOptions } from "./cache-options.ts";
import { cachingTransport } from "./caching-transport.ts";
import { followCall, markAnswer } from "./call-marks.ts";

/** How a client with a cache is made. */
export interface CachedClientOptions<Name extends string = string> extends WorkersClientOptions<Name> {
  /** What is kept, where, and how long. */
  cache: CacheOptions;
}

/**
 * Creates a client that keeps the answers you name: `cacheStatus` tells of each how it came about. Without secrets,
 * by key, operation and input; what a write through this client changes is asked for anew.
 *
 * @param env - the bindings of the Worker.
 * @param options - those of the client, and what is kept.
 * @throws TypeError naming the binding that is missing, or the option that cannot work.
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
  const client = createPlatformClient<Name>(env, { ...options, fetch: cachingTransport(cache, next) });
  const marked: Record<string, unknown> = { ...client };
  for (const [name, method] of Object.entries(client)) {
    if (typeof method === "function") marked[name] = mark(method as Method);
  }
  return marked as unknown as PlatformClient;
}

type Method = (input?: object, options?: ListOptions) => object;

/** A method whose answers know how they came about. */
const mark =
  (method: Method): Method =>
  (input, options) => {
    const call = followCall();
    const answer = method(input, { ...options, headers: { ...options?.headers, ...call.headers } });
    if (!(Symbol.asyncIterator in answer)) {
      return (answer as Promise<unknown>).then(
        (value) => markAnswer(value, call.take()),
        (error: unknown) => {
          call.take();
          throw error;
        },
      );
    }
    const list = answer as PlatformList<unknown, unknown>;
    let first: Promise<unknown> | undefined;
    return Object.assign(Object.create(Promise.prototype), list, {
      // biome-ignore lint/suspicious/noThenProperty: a list is awaitable on purpose.
      // biome-ignore lint/suspicious/noExplicitAny: whatever a promise takes.
      then(...handlers: [any, any]) {
        first ??= list.then((page) => markAnswer(page, call.take()));
        return first.then(...handlers);
      },
    });
  };
