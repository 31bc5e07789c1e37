import type { PlatformClient } from "@clerk-platform/core";
import { bind } from "./binding.ts";
import { createFactory } from "./factories/create-factory.ts";
import { allDefinitions } from "./generated/all-definitions.ts";
import type { PlatformQuery } from "./generated/platform-query.ts";

/** How factories keep answers. */
export interface PlatformQueryOptions {
  /**
   * The first part of every key; one for each workspace, where a page shows several.
   * @defaultValue `clerk-platform`
   */
  scope?: string | undefined;
}

/**
 * The factories of all operations, for wherever there is no component: loaders, prefetching on a server, tests. The
 * same input has the same key whatever the client.
 *
 * @param client - the client that fetches.
 * @param options - how answers are kept.
 * @throws TypeError where a browser would talk to the service itself.
 *
 * @example
 * ```ts
 * const platform = createPlatformQuery(createPlatformClient({ baseUrl: "/api/clerk" }));
 * await queryClient.prefetchQuery(platform.listApplications.queryOptions());
 * ```
 */
export function createPlatformQuery(
  client: PlatformClient,
  { scope }: PlatformQueryOptions = {},
): PlatformQuery {
  const binding = bind(client, scope);
  const factories = allDefinitions.map((definition) => [definition.name, createFactory(binding, definition)]);
  return Object.fromEntries(factories) as PlatformQuery;
}
