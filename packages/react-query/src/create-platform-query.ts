import type { PlatformClient } from "@clerk-platform/core";
import { bind } from "./binding.ts";
import { createFactory } from "./factories/create-factory.ts";
import { allDefinitions } from "./generated/all-definitions.ts";
import type { PlatformQuery } from "./generated/platform-query.ts";

/** How factories cache responses. */
export interface PlatformQueryOptions {
  /**
   * The first part of every cache key. Use one for each workspace if a page shows several.
   * @defaultValue `clerk-platform`
   */
  keyPrefix?: string | undefined;
}

/**
 * Creates the factories of all operations, for code outside components: loaders, prefetching on a server, tests. The
 * cache key depends on the input and not on the client.
 *
 * @param client - the client that fetches.
 * @param options - how responses are cached.
 * @throws TypeError if a browser would send requests to the service itself.
 *
 * @example
 * ```ts
 * const platform = createPlatformQuery(createPlatformClient({ baseUrl: "/api/clerk" }));
 * await queryClient.prefetchQuery(platform.listApplications.queryOptions());
 * ```
 */
export function createPlatformQuery(
  client: PlatformClient,
  { keyPrefix }: PlatformQueryOptions = {},
): PlatformQuery {
  const binding = bind(client, keyPrefix);
  const factories = allDefinitions.map((definition) => [definition.name, createFactory(binding, definition)]);
  return Object.fromEntries(factories) as PlatformQuery;
}
